import type { PolicyContent, RequirementContent } from '../policy';
import type { Scope } from './space/tree';

/** Two levels, one just above the other, as they are for a direction. */
export interface Neighbours {
  readonly above: string;
  /** The lower level, which is a title's rank too. */
  readonly below: string;
  readonly scope: Scope;
}

/** Every two neighbouring levels, in each direction where some requirement that bears on the matter is for one direction alone. */
export function neighboursOf(content: PolicyContent, bears: (row: RequirementContent) => boolean): Neighbours[] {
  const ladder = [...content.levels].sort((a, b) => a.rank - b.rank);
  return ladder.slice(1).flatMap(({ code: above }, place) =>
    directionsOf(content, bears).map((direction) => ({
      above,
      below: ladder[place]?.code ?? '',
      scope: { content, direction },
    })),
  );
}

function directionsOf(
  { directions, requirements }: PolicyContent,
  bears: (row: RequirementContent) => boolean,
): (string | null)[] {
  const parted = requirements.some((row) => row.direction !== null && bears(row));
  return parted && directions.length > 0 ? directions.map(({ code }) => code) : [null];
}

/** The requirements of a level that count by themselves. */
export function topsOf(level: string, { content, direction }: Scope): RequirementContent[] {
  return content.requirements.filter(
    (row) =>
      row.level === level &&
      row.parent === null &&
      row.section !== 'exceptional' &&
      (row.direction === null || row.direction === direction),
  );
}
