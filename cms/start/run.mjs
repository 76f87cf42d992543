// Runs a program and shows its output only when it fails.
import { spawn } from 'node:child_process';

export function runQuietly(program, parameters, { cwd, environment = {} }) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && program === 'npm';
    const env = { ...process.env, ...environment };
    const child = spawn(program, parameters, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${[program, ...parameters].join(' ')}\n${output.trim().split('\n').slice(-40).join('\n')}`));
    });
  });
}
