// Alterations past the system and past the database's own guards, as its owner can make them; and how they are undone.
import type { TestDatabase } from './postgres';

export interface Alterations {
  /** What `restore` runs. */
  undo: string;
  /** By the tables' owner, with the triggers off. */
  alter(sql: string): Promise<void>;
  /** Keeps columns of some rows as they are, to put them back. */
  keep(table: string, where: string, columns: readonly string[]): Promise<void>;
  restore(): Promise<void>;
}

export function alterations(database: TestDatabase): Alterations {
  const alter = async (sql: string): Promise<void> => {
    await database.query(`begin; set local session_replication_role = replica; ${sql}; commit`);
  };
  const altering: Alterations = {
    undo: '',
    alter,
    async keep(table, where, columns) {
      const list = columns.join(', ');
      await database.query(`create table if not exists kept_${table} as select * from ${table} limit 0`);
      await database.query(`delete from kept_${table}`);
      await database.query(`insert into kept_${table} select * from ${table} where ${where}`);
      altering.undo = `update ${table} t set (${list}) = (select ${list} from kept_${table} k where k.id = t.id)
                        where t.id in (select id from kept_${table})`;
    },
    restore: () => alter(altering.undo),
  };
  return altering;
}
