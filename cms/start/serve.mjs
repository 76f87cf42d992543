// The server as a child process, from its start to its end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Resolves once it serves: its port and process, `ended` with the exit code of the whole, and `stop()`. */
export function serve({ root, environment }) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'server.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let stopping = false;
  const stop = () => {
    stopping = true;
    child.kill('SIGTERM');
    return ended;
  };
  // Ctrl-C reaches the whole group, so the server hears it too; this process waits, then stops the database.
  for (const signal of signals) process.on(signal, stop);
  child.once('exit', () => signals.forEach((signal) => process.off(signal, stop)));
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(stopping ? 0 : (code ?? 1)));
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(stopping ? '' : `服务未能启动（${code}） · the server did not start (${code})`)),
    );
    child.on('message', (message) => {
      if (message.kind === 'ready') resolve({ port: message.port, pid: child.pid, ended, stop });
    });
  });
}
