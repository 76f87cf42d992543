import { settings } from '../../../config/settings';
import { numberAt, sameLevels, SimulationRequest, withNumber } from '../../../shared/impact';
import { PolicyContent } from '../../../shared/policy';
import type { Connection } from '../../act/transaction';
import { scopeOf } from '../../api/simulation/queries/scope';
import { readEdition } from '../../api/policy/queries/edition-content';
import type { Stretch, Task } from './task';

/** A simulation made ready for its threads. */
export interface Prepared {
  readonly task: Task;
  readonly range: Stretch;
  readonly total: number;
  readonly threshold: { readonly values: readonly number[]; readonly current: number | null } | null;
  /** By credit code. */
  readonly employers: ReadonlyMap<string, string>;
}

interface Row {
  readonly policy_id: number;
  readonly against_id: number | null;
  readonly request: unknown;
}

/** Reads the editions and lays out the work: what has to be assessed, and what stored verdicts say already. */
export async function prepareTask(db: Connection, id: string): Promise<Prepared> {
  const row: Row = await db('simulations').select('policy_id', 'against_id', 'request').where({ id }).first();
  const request = SimulationRequest.parse(row.request);
  const { content } = await readEdition(db, row.policy_id);
  const variants = request.kind === 'threshold' ? variantsOf(content, request) : null;
  const scope = scopeOf(content.documentNumber, {
    filter: request.scope.filter ?? {},
    levels: variants && touchedLevels(content, variants),
  });
  const { rows } = await db.raw<{ rows: { least: number | null; most: number | null; total: number }[] }>(
    `select min(id) as least, max(id) as most, count(*)::int as total from applications where ${scope.sql}`,
    [...scope.bindings],
  );
  const { least, most, total } = rows[0] ?? { least: null, most: null, total: 0 };
  return {
    task: {
      databaseUrl: settings().database.url,
      simulation: id,
      scope: numbered(scope),
      ...(variants
        ? { work: { kind: 'threshold', variants }, standing: { before: [], after: [] } }
        : await comparison(db, content, row.against_id)),
    },
    range: { after: (least ?? 1) - 1, upTo: most ?? 0 },
    total,
    threshold:
      request.kind === 'threshold' ? { values: request.values, current: numberAt(content, request.path) } : null,
    employers: await employerNames(db),
  };
}

function variantsOf(content: PolicyContent, { path, values }: Extract<SimulationRequest, { kind: 'threshold' }>) {
  return values.map((value) => withNumber(content, path, value) ?? content);
}

function touchedLevels(content: PolicyContent, variants: readonly PolicyContent[]): string[] {
  const same = variants.map((variant) => sameLevels(content, variant));
  return content.levels.map(({ code }) => code).filter((code) => !same.every((levels) => levels.has(code)));
}

/** An edition against another one, or against what is stored. */
async function comparison(
  db: Connection,
  after: PolicyContent,
  againstId: number | null,
): Promise<Pick<Task, 'work' | 'standing'>> {
  const before = againstId === null ? null : (await readEdition(db, againstId)).content;
  const frozen: Frozen[] = await db('policies')
    .select('snapshot_hash as hash', 'snapshot')
    .whereNotNull('snapshot_hash')
    .where({ document_number: after.documentNumber });
  const editions = frozen.map(({ hash, snapshot }) => ({ hash, content: PolicyContent.parse(snapshot) }));
  const alike = (content: PolicyContent): string[] =>
    editions.flatMap(({ hash, content: was }) => [...sameLevels(was, content)].map((level) => `${hash} ${level}`));
  const anyLevel = editions.flatMap(({ hash, content }) => content.levels.map(({ code }) => `${hash} ${code}`));
  const standing = { before: before === null ? anyLevel : alike(before), after: alike(after) };
  return { work: { kind: 'impact', before, after }, standing };
}

interface Frozen {
  readonly hash: string;
  readonly snapshot: unknown;
}

async function employerNames(db: Connection): Promise<ReadonlyMap<string, string>> {
  const rows: { code: string; name: string }[] = await db('employers').select('unified_credit_code as code', 'name');
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** knex counts question marks, the driver counts numbers. */
function numbered({ sql, bindings }: { readonly sql: string; readonly bindings: readonly unknown[] }): Task['scope'] {
  let place = 0;
  return { sql: sql.replace(/\?/g, () => `$${(place += 1)}`), values: bindings };
}
