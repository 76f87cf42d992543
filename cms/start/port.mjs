// Whether the server's port is free, asked before the slow steps.
import { createServer } from 'node:net';

export function refuseBusyPort({ HOST, PORT = '1337', NODE_ENV }) {
  const port = Number(PORT);
  // What is no port at all is named by the settings' schema.
  if (!Number.isInteger(port) || port < 0 || port > 65535) return undefined;
  const host = HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => reject(new Error(wordsFor(code, { host, port }))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function wordsFor(code, { host, port }) {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用；换一个，例如 PORT=${port + 1} npm start · port ${port} is in use; choose another, such as PORT=${port + 1} npm start`;
  }
  return `不能监听 ${host}:${port}（${code}） · cannot listen on ${host}:${port} (${code})`;
}
