import { z } from 'zod';
import { assess, compilePolicy, type Verdict } from '../../../../shared/assessment';
import { Dossier } from '../../../../shared/dossier';
import { refusal, refusalsOf, refuseAny, Refused } from '../../../../shared/errors';
import { simulatedOutcomes } from '../../../../shared/impact';
import { clauseCode, code, levels, name } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { readEdition } from '../../policy/queries/edition-content';

const outcome = z.enum(simulatedOutcomes);

/** What the persons of a run are narrowed by. `clause` decides on either side; `decidedBefore` null: no clause did. */
const PersonFilter = z.strictObject({
  from: outcome.optional(),
  to: outcome.optional(),
  level: levels.schema.optional(),
  direction: code().optional(),
  employer: name().optional(),
  clause: clauseCode().optional(),
  decidedBefore: clauseCode().nullable().optional(),
  decidedAfter: clauseCode().nullable().optional(),
  moved: z.boolean().optional(),
});
type PersonFilter = z.infer<typeof PersonFilter>;

interface Asked {
  readonly simulation: string;
  readonly filter: unknown;
  readonly offset: number;
  readonly limit: number;
  readonly order: Order;
  /** Whether names are shown in full; else the family name alone. */
  readonly named: boolean;
}
/** In which order persons stand: as they were entered, or by number. */
export interface Order {
  readonly by: 'entered' | 'number';
  readonly descending: boolean;
}
export interface Person {
  readonly id: string;
  readonly number: string;
  readonly applicantName: string;
  readonly employerName: string;
  readonly level: string;
  readonly direction: string | null;
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
}

const side = (when: 'before' | 'after') =>
  `jsonb_build_object('outcome', p.${when}_outcome, 'route', p.${when}_route, 'decidingClause', p.${when}_clause,
                      'eligibleFrom', p.${when}_from) as ${when}`;

/** The applications for which something differs; as they were entered, by the table's own key, unless asked otherwise. */
export async function listPersons(trx: Connection, asked: Asked): Promise<{ rows: Person[]; total: number }> {
  const where = whereOf(asked.simulation, filterIn(asked.filter));
  const shown = asked.named
    ? 'a.applicant_name'
    : `left(a.applicant_name, 1) || repeat('*', least(2, greatest(length(a.applicant_name) - 1, 1)))`;
  const direction = asked.order.descending ? 'desc' : 'asc';
  const order = `${asked.order.by === 'number' ? `a.number ${direction}, ` : ''}p.application_id ${direction}`;
  const { rows } = await trx.raw<{ rows: Person[] }>(
    `select a.document_id as id, a.number, ${shown} as "applicantName", a.employer_name as "employerName", a.level,
            a.direction, ${side('before')}, ${side('after')}
       from simulation_persons p join applications a on a.id = p.application_id
      where ${where.sql} order by ${order} offset ? limit ?`,
    [...where.bindings, asked.offset, asked.limit],
  );
  const totals = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from simulation_persons p join applications a on a.id = p.application_id where ${where.sql}`,
    where.bindings,
  );
  return { rows, total: totals.rows[0]?.total ?? 0 };
}

interface Both {
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** By whose words each is read. */
  readonly editions: { readonly before: string | null; readonly after: string };
}

/** Both verdicts on one application, whole: made now, and kept nowhere. */
export async function verdictsOn(
  trx: Connection,
  { simulation, application }: { readonly simulation: string; readonly application: string },
): Promise<Both> {
  const { rows } = await trx.raw<{ rows: CaseRow[] }>(
    `select a.level, a.direction, a.as_of, a.dossier, a.verdict, s.policy_id, s.against_id,
            jsonb_build_object('before', b.document_id, 'after', e.document_id) as editions
       from simulation_persons p join applications a on a.id = p.application_id join simulations s on s.id = p.simulation_id
       join policies e on e.id = s.policy_id
       left join policies b on case when s.against_id is not null then b.id = s.against_id
         else b.document_number = a.verdict -> 'policy' ->> 'documentNumber'
          and b.snapshot_hash = a.verdict -> 'policy' ->> 'snapshotHash' end
      where p.simulation_id = ? and a.document_id = ?`,
    [simulation, application.replaceAll('\u0000', '')],
  );
  const [row] = rows;
  if (!row) throw new Refused(refusal('record.not-found', {}));
  const before = row.against_id === null ? row.verdict : await verdictBy(trx, row.against_id, row);
  return { before, after: await verdictBy(trx, row.policy_id, row), editions: row.editions };
}

interface CaseRow {
  readonly level: string;
  readonly direction: string | null;
  readonly as_of: string;
  readonly dossier: unknown;
  readonly verdict: Verdict;
  readonly policy_id: number;
  readonly against_id: number | null;
  readonly editions: Both['editions'];
}

async function verdictBy(trx: Connection, policyId: number, row: CaseRow): Promise<Verdict | null> {
  const { content } = await readEdition(trx, policyId);
  const level = content.levels.find(({ code }) => code === row.level)?.code;
  const hasDirection = row.direction === null || content.directions.some(({ code }) => code === row.direction);
  if (!level || !hasDirection) return null;
  const { direction, as_of: asOf } = row;
  return assess(compilePolicy(content), { level, direction, asOf, dossier: Dossier.parse(row.dossier) });
}

function filterIn(given: unknown): PersonFilter {
  const parsed = PersonFilter.safeParse(given);
  if (!parsed.success) refuseAny(refusalsOf(parsed.error, 'filter'));
  return parsed.data ?? {};
}

function whereOf(simulation: string, filter: PersonFilter): { sql: string; bindings: (string | null)[] } {
  const columns: [string, string | null | undefined][] = [
    ['p.before_outcome', filter.from],
    ['p.after_outcome', filter.to],
    ['a.level', filter.level],
    ['a.direction', filter.direction],
    ['a.employer_code', filter.employer],
    ['p.before_clause', filter.decidedBefore],
    ['p.after_clause', filter.decidedAfter],
  ];
  const given = columns.flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]));
  const conditions = [
    'p.simulation_id = ?',
    ...given.map(({ column }) => `${column} is not distinct from ?`),
    ...(filter.clause ? ['(p.before_clause = ? or p.after_clause = ?)'] : []),
    ...(filter.moved === undefined ? [] : [`p.before_outcome ${filter.moved ? '<>' : '='} p.after_outcome`]),
  ];
  const clause = filter.clause ? [filter.clause, filter.clause] : [];
  return { sql: conditions.join(' and '), bindings: [simulation, ...given.map(({ value }) => value), ...clause] };
}
