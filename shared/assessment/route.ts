import type { Plan } from './compile';
import type { Evaluation } from './evaluate';
import { unmet } from './outcome';

/** The route taken: the first item with the qualification's own outcome, or of the requirement that waived it. */
export function routeOf({ nodes, qualification }: Plan, { states, outcomes }: Evaluation): string | null {
  const waivedBy = states[qualification]?.waivedBy ?? null;
  const at = waivedBy === null ? qualification : nodes.findIndex(({ code }) => code === waivedBy);
  const node = nodes[at];
  const outcome = states[at]?.own ?? unmet;
  if (!node || outcome === unmet) return null;
  const ownOf = (criterion: number, inner: number) => (criterion >= 0 ? outcomes[criterion] : states[inner]?.own);
  return node.items.find((item) => ownOf(item.criterion, item.node) === outcome)?.clause ?? null;
}
