// The end of global-setup.mjs: the throw-away PostgreSQL stops and leaves nothing.
import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { cluster, folder } = globalThis.throwAwayCluster;
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
