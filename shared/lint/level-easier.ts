import type { PolicyContent, RequirementContent } from '../policy';
import { atOrAbove, titleRanks } from '../vocabulary';
import { finding, type Check, type LintFinding } from './finding';
import { matchImplies } from './implication';
import type { Person } from './space/qualification-space';
import { qualificationItems, tellApart } from './space/told-apart';

interface Placed {
  readonly requirement: RequirementContent;
  readonly path: string;
}
interface Neighbours {
  readonly above: Placed;
  readonly below: Placed;
  /** The lower level, which is a title's rank too. */
  readonly rank: string;
}

/** A level easier than the one below: somebody qualifies for it who does not for that one, or its counted outputs ask for less. */
export const levelEasier: Check = (content) => {
  const ladder = [...content.levels].sort((a, b) => a.rank - b.rank);
  return ladder.slice(1).flatMap((level, place) => {
    const rank = ladder[place]?.code ?? '';
    return requirementsOf(content, level.code).flatMap((above) =>
      requirementsOf(content, rank).flatMap((below) => [
        ...easierRoutes({ above, below, rank }, content),
        ...easierCounts(above, below),
      ]),
    );
  });
};

function requirementsOf(content: PolicyContent, level: string): Placed[] {
  return content.requirements
    .map((requirement, place) => ({ requirement, path: `requirements[${place}]` }))
    .filter(({ requirement }) => requirement.level === level && requirement.section !== 'exceptional');
}

/**
 * By proof over the space of facts: the routes by which somebody who has not got the lower title comes to the upper level
 * without meeting any route of the lower one. Who holds the lower title has been there already, and who has left the
 * profession does not apply.
 */
function easierRoutes({ above, below, rank }: Neighbours, content: PolicyContent): LintFinding[] {
  if (above.requirement.mode !== 'any' || below.requirement.mode !== 'any') return [];
  const [upper, lower] = [qualificationItems(above.requirement), qualificationItems(below.requirement)];
  if (upper.length === 0 || lower.length === 0) return [];
  const { people, outcomes } = tellApart([...upper, ...lower], content);
  const lowerOutcomes = outcomes.slice(upper.length);
  return upper.flatMap(({ code, place }, index) => {
    const passes = (person: Person, at: number) =>
      isCandidate(person, rank) && lowerOutcomes.every((route) => (route[at] ?? 0) < (outcomes[index]?.[at] ?? 0));
    if (!people.some(passes)) return [];
    const path = `${above.path}.criteria[${place}]`;
    return [finding('level.easier', { path, clause: code, params: { other: below.requirement.code } })];
  });
}

/** Who works in the profession and has not got the lower title yet. */
function isCandidate({ career, worked, title }: Person, rank: string): boolean {
  const asked = titleRanks.codes.find((code) => code === rank);
  const hasRank = title !== null && asked !== undefined && atOrAbove(titleRanks, title.rank, asked);
  return career !== null && worked !== 'left' && !hasRank;
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
