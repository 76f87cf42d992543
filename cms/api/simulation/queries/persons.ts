import type { Connection } from '../../../act/transaction';
import { personsWhere } from './person-filter';

export interface AskedPersons {
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
interface Side {
  readonly outcome: string;
  readonly route: string | null;
  readonly decidingClause: string | null;
  readonly eligibleFrom: string | null;
}
export interface Person {
  readonly id: string;
  readonly number: string;
  /** Whether the application has been deleted since: it was counted, and has no name any more. */
  readonly gone: boolean;
  readonly applicantName: string | null;
  readonly employerName: string | null;
  readonly level: string;
  readonly direction: string | null;
  readonly before: Side;
  readonly after: Side;
}

const side = (when: 'before' | 'after') =>
  `jsonb_build_object('outcome', p.${when}_outcome, 'route', p.${when}_route, 'decidingClause', p.${when}_clause,
                      'eligibleFrom', p.${when}_from) as ${when}`;

/**
 * The applications for which something differs; as they were entered, by the table's own key, or by
 * simulation_persons_number_idx. Only those on the page are looked up in `applications`.
 */
export async function listPersons(trx: Connection, asked: AskedPersons): Promise<Person[]> {
  const where = personsWhere(asked.simulation, asked.filter);
  const shown = asked.named
    ? 'a.applicant_name'
    : `left(a.applicant_name, 1) || repeat('*', least(2, greatest(length(a.applicant_name) - 1, 1)))`;
  const direction = asked.order.descending ? 'desc' : 'asc';
  const order = `p.${asked.order.by === 'number' ? 'number' : 'application_id'} ${direction}`;
  const { rows } = await trx.raw<{ rows: Person[] }>(
    `select coalesce(a.document_id, 'gone-' || p.application_id) as id, p.number, a.id is null as gone,
            ${shown} as "applicantName", a.employer_name as "employerName", p.level, p.direction,
            ${side('before')}, ${side('after')}
       from (select * from simulation_persons p where ${where.sql} order by ${order} offset ? limit ?) p
       left join applications a on a.id = p.application_id
      order by ${order}`,
    [...where.bindings, asked.offset, asked.limit],
  );
  return rows;
}

/** How many there are of a filter. */
export async function countPersons(
  trx: Connection,
  { simulation, filter }: Pick<AskedPersons, 'simulation' | 'filter'>,
): Promise<number> {
  const where = personsWhere(simulation, filter);
  const { rows } = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from simulation_persons p where ${where.sql}`,
    [...where.bindings],
  );
  return rows[0]?.total ?? 0;
}
