import { CommandError, EXIT } from './command-error.js';
import { COMMAND_HELP, HELP, type CommandName } from './help.js';
import type { Io } from './io.js';
import { packageVersion } from './package-file.js';
import { Teller } from './teller.js';

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Each is loaded when it is called: starting takes longer than drawing a chart. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  render: async () => (await import('./render-command.js')).renderCommand,
  embed: async () => (await import('./embed-command.js')).embedCommand,
  batch: async () => (await import('./batch-command.js')).batchCommand,
  figures: async () => (await import('./figures-command.js')).figuresCommand,
  convert: async () => (await import('./convert-command.js')).convertCommand,
};

/**
 * Runs the command `social-work-chart`. Whatever goes wrong is told in words; it never throws.
 * @param args - the words after its name
 * @returns what the process ends with, one of {@link EXIT}
 */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    const { exit, message } = failureOf(error);
    new Teller(io).tell('error', { exit, message }, message);
    return exit;
  }
}

async function run([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await io.writeOut(HELP);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === '--version') {
    await io.writeOut(`${packageVersion()}\n`);
    return EXIT.done;
  }
  if (!isCommand(name)) {
    const names = Object.keys(COMMANDS).join(', ');
    throw new CommandError(EXIT.usage, `unknown command “${name}”; expected one of ${names}, or --help`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    await io.writeOut(COMMAND_HELP[name]);
    return EXIT.done;
  }
  try {
    const command = await COMMANDS[name]();
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof CommandError) || error.exit !== EXIT.usage) throw error;
    throw new CommandError(EXIT.usage, `${error.message}\nsocial-work-chart ${name} --help says more`);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.keys(COMMANDS).includes(name);
}

function failureOf(error: unknown): { readonly exit: number; readonly message: string } {
  if (error instanceof CommandError) return error;
  if (!(error instanceof Error)) return { exit: EXIT.someFailed, message: String(error) };
  // The class stands in a file that is loaded for PNG alone.
  if (error.name === 'PngError') return { exit: EXIT.missing, message: error.message };
  if (error instanceof RangeError) return { exit: EXIT.usage, message: error.message };
  return { exit: EXIT.someFailed, message: error.stack ?? error.message };
}
