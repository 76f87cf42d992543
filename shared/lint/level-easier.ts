import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type Check, type LintFinding } from './finding';
import { matchImplies, qualificationImplies } from './implication';

interface Placed {
  readonly requirement: RequirementContent;
  readonly path: string;
}

/** A level easier than the one below: an item that asks for less than one of the level below, or counted outputs that do. */
export const levelEasier: Check = (content) => {
  const ladder = [...content.levels].sort((a, b) => a.rank - b.rank);
  return ladder.slice(1).flatMap((level, place) => {
    const upper = requirementsOf(content, level.code);
    const lower = requirementsOf(content, ladder[place]?.code ?? '');
    return upper.flatMap((above) =>
      lower.flatMap((below) => [...easierItems(above, below, content), ...easierCounts(above, below)]),
    );
  });
};

function requirementsOf(content: PolicyContent, level: string): Placed[] {
  return content.requirements
    .map((requirement, place) => ({ requirement, path: `requirements[${place}]` }))
    .filter(({ requirement }) => requirement.level === level && requirement.section !== 'exceptional');
}

function easierItems(above: Placed, below: Placed, { options }: PolicyContent): LintFinding[] {
  if (above.requirement.mode !== 'any' || below.requirement.mode !== 'any') return [];
  return above.requirement.criteria.flatMap(({ code, rule }, index) => {
    const other = below.requirement.criteria.find(
      (item) =>
        rule.kind === 'qualification' &&
        item.rule.kind === 'qualification' &&
        qualificationImplies(item.rule, rule, options.bareDegree) &&
        !qualificationImplies(rule, item.rule, options.bareDegree),
    );
    const path = `${above.path}.criteria[${index}]`;
    return other ? [finding('level.easier', { path, clause: code, params: { other: other.code } })] : [];
  });
}

function easierCounts({ requirement, path }: Placed, below: Placed): LintFinding[] {
  const other = below.requirement;
  if (requirement.mode !== 'countOutputs' || other.mode !== 'countOutputs') return [];
  if (requirement.minimum === null || other.minimum === null || requirement.minimum >= other.minimum) return [];
  const takesAll = other.categories.every((category) =>
    requirement.categories.some(
      ({ match, minimum, maximum }) => matchImplies(category.match, match) && minimum === null && maximum === null,
    ),
  );
  const clause = requirement.code;
  return takesAll ? [finding('level.easier', { path: `${path}.minimum`, clause, params: { other: other.code } })] : [];
}
