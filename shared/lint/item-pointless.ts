import type { CriterionContent, PolicyContent, RequirementContent } from '../policy';
import { finding, type Check } from './finding';
import { outputsImply, sameJson } from './implication';
import { isSwallowed, qualificationItems, tellApart } from './space/told-apart';

/**
 * An item that the others of the same `any` make pointless: for everybody who meets it, one of them is met as well. An
 * exceptional item counts if it is chosen, so none is.
 */
export const itemPointless: Check = (content) =>
  content.requirements.flatMap((requirement, at) => {
    if (requirement.mode !== 'any' || requirement.section === 'exceptional') return [];
    const swallowed = [...swallowedRoutes(requirement, content), ...coveredItems(requirement)];
    return swallowed
      .sort((a, b) => a.place - b.place)
      .map(({ place, clause, others }) => {
        const path = `requirements[${at}].criteria[${place}]`;
        return finding('item.pointless', { path, clause, params: { other: others.join('、') } });
      });
  });

interface Swallowed {
  readonly place: number;
  readonly clause: string;
  /** Of these items one is met by everybody who meets it. */
  readonly others: readonly string[];
}

/** By proof over the space of facts; of two that swallow each other the earlier one stays. */
function swallowedRoutes(requirement: RequirementContent, content: PolicyContent): Swallowed[] {
  const items = qualificationItems(requirement);
  const { outcomes } = tellApart(items, content);
  const found: Swallowed[] = [];
  let left = items.map((_, index) => index);
  for (const index of [...left].reverse()) {
    const others = left.filter((other) => other !== index);
    const of = (places: readonly number[]) => places.map((place) => outcomes[place] ?? []);
    if (!isSwallowed(outcomes[index] ?? [], of(others))) continue;
    left = others;
    const alone = others.filter((other) => isSwallowed(outcomes[index] ?? [], of([other]))).slice(0, 1);
    const codes = (alone.length > 0 ? alone : others).map((other) => items[other]?.code ?? '');
    found.push({ place: items[index]?.place ?? 0, clause: items[index]?.code ?? '', others: codes });
  }
  return found;
}

/** What is declared, claimed or applied for is so for its own clause: only the same words twice say nothing new. */
function coveredItems({ criteria }: RequirementContent): Swallowed[] {
  return criteria.flatMap((item, place) => {
    const other = criteria.find(
      (candidate, at) => at !== place && covers(candidate, item) && (at < place || !covers(item, candidate)),
    );
    return other ? [{ place, clause: item.code, others: [other.code] }] : [];
  });
}

function covers(candidate: CriterionContent, item: CriterionContent): boolean {
  const [a, b] = [candidate.rule, item.rule];
  if (a.kind === 'qualification' || b.kind === 'qualification') return false;
  if (a.kind === 'outputs' && b.kind === 'outputs') return outputsImply(b, a);
  const same = a.kind === 'claim' && b.kind === 'claim' ? sameJson(a, b) : a.kind === b.kind;
  return same && candidate.text === item.text;
}
