// What must outlast a run: the port last used and the password made at first.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The record below `folder`: user, password, port, and the home of the data if it is outside; `keep(changes)` writes it back. */
export function rememberedCluster(folder) {
  const file = join(folder, 'cluster.json');
  const record = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : newRecord(folder);
  const keep = (changes) => {
    Object.assign(record, changes);
    writeFileSync(file, JSON.stringify(record), { mode: 0o600 });
  };
  keep({});
  return Object.defineProperty(record, 'keep', { value: keep, enumerable: false });
}

function newRecord(folder) {
  const data = join(folder, 'postgres', 'data');
  if (existsSync(data)) {
    throw new Error(
      `${folder} 中缺少 cluster.json（数据库的口令）；请恢复它，或删去 ${data} 重新开始 · cluster.json (the database's password) is missing; restore it, or delete the data to start anew`,
    );
  }
  return { user: 'zhiping', password: randomBytes(24).toString('hex'), port: null, home: null };
}
