import { processIo } from './io.js';
import { runCommand } from './run-command.js';

// The process ends by itself when all is written.
void runCommand(process.argv.slice(2), processIo()).then((exit) => {
  process.exitCode = exit;
});
