import { z } from 'zod';
import { parsedOrRefused, refusal, refuseAny } from '../../../../shared/errors';
import { applicationStatuses, levels, name, recordId, verdictOutcomes } from '../../../../shared/vocabulary';

/** One value or several, as react-admin sends either. */
const some = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(value).max(1000)]).transform((given) => [given].flat());

/** What the grid can be filtered by; every key is a column of the one table. */
export const GridFilter = z.strictObject({
  q: name().optional(),
  id: some(recordId()).optional(),
  level: some(levels.schema).optional(),
  direction: some(name()).optional(),
  status: some(applicationStatuses.schema).optional(),
  outcome: some(verdictOutcomes.schema).optional(),
  round: some(name()).optional(),
  employer: some(name()).optional(),
});
export type GridFilter = z.infer<typeof GridFilter>;

/** Which applications a bulk act goes over: those of a filter, or some by name. */
export const Selection = z.union([
  z.strictObject({ filter: GridFilter }),
  z.strictObject({ ids: z.array(recordId()).min(1).max(1000) }),
]);

/** The grid's filter from the query string; an unknown key is refused by name. */
export function parseFilter(given: unknown): GridFilter {
  const parsed = GridFilter.safeParse(given);
  if (parsed.success) return parsed.data;
  const unknown = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  refuseAny(unknown.map((field) => refusal('query.unknown-filter', { field }, `filter.${field}`)));
  return parsedOrRefused(GridFilter, given, 'filter');
}

/** A where clause with its bindings. */
export interface Where {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The filter as a where clause on `applications`; every condition is served by an index of database/constraints. */
export function whereOf(filter: GridFilter): Where {
  const conditions: Where[] = [
    ...oneOf('document_id', filter.id),
    ...oneOf('level', filter.level),
    ...oneOf('direction', filter.direction),
    ...oneOf('status', filter.status),
    ...oneOf('outcome', filter.outcome),
    ...oneOf('round_code', filter.round),
    ...employers(filter.employer),
    ...text(filter.q?.trim() ?? ''),
  ];
  const sql = conditions.map((condition) => `(${condition.sql})`).join(' and ');
  return { sql: sql || 'true', bindings: conditions.flatMap((condition) => condition.bindings) };
}

function oneOf(column: string, values: readonly string[] | undefined): Where[] {
  if (!values) return [];
  if (values.length === 1) return [{ sql: `${column} = ?`, bindings: values }];
  return [{ sql: `${column} = any(?)`, bindings: [values] }];
}

/** Employers by credit code, or by the id that a picker sends. */
function employers(values: readonly string[] | undefined): Where[] {
  if (!values?.every((value) => recordId().safeParse(value).success)) return oneOf('employer_code', values);
  return [{ sql: 'employer_id in (select id from employers where document_id = any(?))', bindings: [values] }];
}

/**
 * Text in the number or the name. A Chinese name is too short for trigrams: an array of its characters is indexed and
 * narrows the rows, `like` then asks for their order.
 */
function text(q: string): Where[] {
  if (q === '') return [];
  const pattern = `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const inNumber: Where = { sql: 'number ilike ?', bindings: [pattern] };
  if (/^[\x20-\x7e]+$/.test(q)) return [inNumber];
  const inName = `string_to_array(applicant_name, null) @> string_to_array(?, null) and applicant_name like ?`;
  return [{ sql: inName, bindings: [q, pattern] }];
}
