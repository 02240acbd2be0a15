// `npm start`: installs the dependencies if need be and serves the demo. More arguments go to vite: `--port 5000`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies, root, toolEnv } from '../test/setup.mjs';

if (!installDependencies()) process.exit(1);

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const args = [vite, 'demo', '--config', 'vite.config.ts', ...process.argv.slice(2)];
const server = spawn('node', args, { cwd: root, stdio: 'inherit', env: toolEnv() });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// A signal to npm ends its shell but does not come through to here: end when the shell has ended.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) server.kill();
  }, 500).unref();
}
server.on('exit', (code) => process.exit(code ?? 0));
