import { spawn } from 'node:child_process';

const runs = 3;
const port = '14370';

/** `npm start` on a built checkout, to the line that says it serves; the baseline is the server's own boot in that time. */
export async function startTime(root) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await once(root));
  return [`npm start serves after ${times.map((time) => `${time.toFixed(1)} s`).join(', ')}`];
}

function once(root) {
  return new Promise((settle, fail) => {
    const before = performance.now();
    const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: port }, detached: true });
    const timer = setTimeout(() => end(new Error('not serving after 120 s')), 120_000);
    const end = (error) => {
      clearTimeout(timer);
      const seconds = (performance.now() - before) / 1000;
      child.once('exit', () => (error ? fail(error) : settle(seconds)));
      process.kill(-child.pid, 'SIGINT');
    };
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes(`:${port}`)) end();
    });
  });
}
