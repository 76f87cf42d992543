import { z } from 'zod';
import { parsedOrRefused } from '../../../../shared/errors';
import { simulatedOutcomes } from '../../../../shared/impact';
import { clauseCode, code, levels, name } from '../../../../shared/vocabulary';
import type { Where } from '../../application/queries/filter';

const outcome = simulatedOutcomes.schema;

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

/**
 * The persons of a run as a where clause on `simulation_persons`. Outcomes and clauses are served by
 * simulation_persons_outcomes_idx, _clauses_idx and _after_idx; the others are looked for among the run's own rows.
 */
export function personsWhere(simulation: string, given: unknown): Where {
  const filter = parsedOrRefused(PersonFilter, given, 'filter');
  const conditions: readonly Where[] = [
    { sql: 'p.simulation_id = ?', bindings: [simulation] },
    ...equal('p.before_outcome', filter.from),
    ...equal('p.after_outcome', filter.to),
    ...equal('p.level', filter.level),
    ...equal('p.direction', filter.direction),
    ...equal('p.employer_code', filter.employer),
    ...equal('p.before_clause', filter.decidedBefore),
    ...equal('p.after_clause', filter.decidedAfter),
    ...eitherClause(filter.clause),
    ...moved(filter.moved),
  ];
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

function equal(column: string, value: string | null | undefined): Where[] {
  if (value === undefined) return [];
  // An index serves both, which it does not for "is not distinct from".
  return value === null ? [{ sql: `${column} is null`, bindings: [] }] : [{ sql: `${column} = ?`, bindings: [value] }];
}

function eitherClause(clause: string | undefined): Where[] {
  if (clause === undefined) return [];
  return [{ sql: '(p.before_clause = ? or p.after_clause = ?)', bindings: [clause, clause] }];
}

function moved(wanted: boolean | undefined): Where[] {
  if (wanted === undefined) return [];
  return [{ sql: `p.before_outcome ${wanted ? '<>' : '='} p.after_outcome`, bindings: [] }];
}
