import type { Match, PolicyContent } from '../policy';
import { finding, type Check, type LintFinding } from './finding';

interface Placed {
  readonly match: Match;
  readonly path: string;
  readonly clause: string;
}

/** A kind of output that the edition does not have. */
export const outputKindDangling: Check = (content) => {
  const known = new Set(content.outputKinds.map(({ code }) => code));
  return matchesOf(content).flatMap(({ match, path, clause }) =>
    match.kinds.flatMap((kind, place): LintFinding[] =>
      known.has(kind)
        ? []
        : [finding('output-kind.dangling', { path: `${path}.kinds[${place}]`, clause, params: { kind } })],
    ),
  );
};

function matchesOf({ requirements }: PolicyContent): Placed[] {
  return requirements.flatMap(({ criteria, categories }, place) => [
    ...criteria.flatMap(({ code, rule }, index) =>
      rule.kind === 'outputs'
        ? rule.any.map(({ match }, entry) => ({
            match,
            clause: code,
            path: `requirements[${place}].criteria[${index}].rule.any[${entry}].match`,
          }))
        : [],
    ),
    ...categories.map(({ code, match }, index) => ({
      match,
      clause: code,
      path: `requirements[${place}].categories[${index}].match`,
    })),
  ]);
}
