// The server as a child process, from its start to its end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Resolves once it serves: its port, and `ended` with the exit code of the whole. */
export function serve({ root, environment }) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'server.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the whole group, so the server hears it too; this process waits, then stops the database.
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      child.kill('SIGTERM');
    });
  }
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(stopping ? 0 : (code ?? 1)));
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(stopping ? '' : `服务未能启动（${code}） · the server did not start (${code})`)),
    );
    child.on('message', (message) => {
      if (message.kind === 'ready') resolve({ port: message.port, ended });
    });
  });
}
