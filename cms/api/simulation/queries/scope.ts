import { parseFilter, whereOf, type Where } from '../../application/queries/filter';

/** The applications that a simulation goes over: those of the document's rounds, narrowed by the grid's filter and by level. */
export function scopeOf(
  documentNumber: string,
  { filter, levels }: { readonly filter: unknown; readonly levels: readonly string[] | null },
): Where {
  const narrowed = whereOf(parseFilter(filter));
  const ofDocument =
    'round_id in (select r.id from rounds r join policies p on p.id = r.policy_id where p.document_number = ?)';
  return {
    sql: `${ofDocument} and ${narrowed.sql}${levels ? ' and level = any(?)' : ''}`,
    bindings: [documentNumber, ...narrowed.bindings, ...(levels ? [levels] : [])],
  };
}
