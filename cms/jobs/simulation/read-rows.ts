import { Query, type Client, type QueryArrayConfig } from 'pg';
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
         coalesce(a.route, ''), coalesce(a.deciding_clause, ''), coalesce(a.eligible_from::text, ''), `;
// Facts that have not been extracted, or are in another format, are read from the dossier itself.
const facts = 'coalesce(f.facts, a.dossier::text)';

/**
 * Reads a stretch of applications, by the primary keys of both tables; those whose stored verdict stands on both sides are
 * left out. Each is told as it comes and then let go: the database reads on meanwhile, and memory holds few at once.
 */
export function eachRow(
  client: Client,
  { scope, standing, stretch: { after, upTo } }: Asked,
  tell: (row: SimulatedRow) => void,
): Promise<void> {
  const place = scope.values.length;
  const within = (id: string) => `${id} > $${place + 1} and ${id} <= $${place + 2}`;
  const sides = `case when ${storedFor('a', 'r')} then coalesce(s.sides, 0) else 0 end`;
  const question: QueryArrayConfig = {
    text: `select ${cells} ${sides}), ${facts}
             from (select * from applications where ${within('id')} and ${scope.sql}) a
             join rounds r on r.id = a.round_id
             left join (select * from application_facts where ${within('application_id')} and format = ${factsFormat}) f
               on f.application_id = a.id
             left join unnest($${place + 3}::text[], $${place + 4}::int[]) s (stored_by, sides) on s.stored_by = ${storedBy('a')}
            where ${sides} < ${bothSides}`,
    values: [...scope.values, after, upTo, ...sidesOf(standing)],
    rowMode: 'array',
  };
  const query = new Query<[string, string]>(question);
  return new Promise((settle, fail) => {
    query.on('row', ([short, dossier]) => tell(rowOf(short, dossier)));
    query.on('end', () => settle());
    query.on('error', fail);
    client.query(query);
  });
}

interface Asked {
  readonly scope: Narrowing;
  readonly standing: Standing;
  readonly stretch: Stretch;
}

// Of which sides a stored verdict is the answer, as one number.
const [beforeSide, afterSide] = [1, 2];
const bothSides = beforeSide + afterSide;

/** Each key once, with the sides on which it stands. */
function sidesOf({ before, after }: Standing): [keys: string[], sides: number[]] {
  const keys = [...new Set([...before, ...after])];
  const sides = keys.map((key) => (before.includes(key) ? beforeSide : 0) + (after.includes(key) ? afterSide : 0));
  return [keys, sides];
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
  const [route, decidingClause, eligibleFrom, sides] = more;
  return {
    id: Number(id),
    number,
    level: codeOf(levels.codes, level),
    direction: direction || null,
    asOf,
    employer,
    stored: {
      outcome: codeOf(verdictOutcomes.codes, outcome),
      route: route || null,
      decidingClause: decidingClause || null,
      eligibleFrom: eligibleFrom || null,
    },
    stands: { before: (Number(sides) & beforeSide) > 0, after: (Number(sides) & afterSide) > 0 },
    facts,
  };
}

function codeOf<Code extends string>(codes: readonly Code[], text: string | undefined): Code {
  const code = codes.find((known) => known === text);
  if (code === undefined) throw new Error(`a row of applications holds ${text}, which is no code of its column`);
  return code;
}
