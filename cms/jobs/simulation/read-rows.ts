import type { Client } from 'pg';
import { levels, verdictOutcomes } from '../../../shared/vocabulary';
import { factsFormat, type Case, type Summary } from '../../../shared/assessment';
import type { Narrowing, Standing, Stretch } from './task';

/** An application as a simulation reads it: its facts, and the summary of the stored verdict. */
export interface SimulatedRow {
  readonly id: number;
  readonly number: string;
  readonly level: Case['level'];
  readonly direction: string | null;
  readonly asOf: string;
  readonly employer: string;
  /** The stored verdict, and whether it is what either side would say. */
  readonly stored: Summary;
  readonly stands: Readonly<Record<'before' | 'after', boolean>>;
  /** As `packFacts` made them: read only when the row is assessed, and then let go. */
  readonly facts: string;
}

// One text for the short cells: a row of many columns costs more to send and to read than the same in one.
const cells = `concat_ws(E'\\t', a.id, a.number, a.level, coalesce(a.direction, ''), r.cut_off_on, a.employer_code, a.outcome,
         coalesce(a.route, ''), coalesce(a.deciding_clause, ''), coalesce(a.eligible_from::text, ''),`;
// Facts that have not been extracted, or are in another format, are read from the dossier itself.
const facts = 'coalesce(f.facts, a.dossier::text)';

/** Reads a stretch of applications, by the primary keys of both tables; those whose stored verdict stands on both sides are left out. */
export async function readRows(
  client: Client,
  { after, upTo }: Stretch,
  { scope, standing }: { readonly scope: Narrowing; readonly standing: Standing },
): Promise<SimulatedRow[]> {
  const place = scope.values.length;
  const within = (id: string) => `${id} > $${place + 1} and ${id} <= $${place + 2}`;
  const stands = (side: number) => `(${storedFor('a', 'r')} and ${storedBy('a')} = any($${place + side}::text[]))`;
  const flags = [3, 4].map((side) => `case when ${stands(side)} then '1' else '' end`).join(', ');
  const { rows } = await client.query<[string, string]>({
    text: `select ${cells} ${flags}), ${facts}
             from (select * from applications where ${within('id')} and ${scope.sql}) a
             join rounds r on r.id = a.round_id
             left join (select * from application_facts where ${within('application_id')} and format = ${factsFormat}) f
               on f.application_id = a.id
            where (${stands(3)} and ${stands(4)}) is not true`,
    values: [...scope.values, after, upTo, standing.before, standing.after],
    rowMode: 'array',
  });
  return rows.map(([short, dossier]) => rowOf(short, dossier));
}

/** `<hash> <level>` of a stored verdict: the beginning of its snapshot's hash, as the whole of it is stored beside the table. */
export function storedBy(alias: string): string {
  return `(${alias}.edition_key || ' ' || ${alias}.level)`;
}

/** Whether a stored verdict is for the day by which a recheck would judge: that of the round, which may have been moved since. */
export function storedFor(application: string, round: string): string {
  return `${application}.as_of = ${round}.cut_off_on`;
}

function rowOf(short: string, facts: string): SimulatedRow {
  const [id, number = '', level, direction, asOf = '', employer = '', outcome, ...more] = short.split('\t');
  const [route, decidingClause, eligibleFrom, before, after] = more;
  return {
    id: Number(id),
    number,
    level: levels.schema.parse(level),
    direction: direction || null,
    asOf,
    employer,
    stored: {
      outcome: verdictOutcomes.schema.parse(outcome),
      route: route || null,
      decidingClause: decidingClause || null,
      eligibleFrom: eligibleFrom || null,
    },
    stands: { before: before === '1', after: after === '1' },
    facts,
  };
}
