import { levels } from '../vocabulary';
import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type Check } from './finding';
import { isReachable } from './reach';

/** A level with no way to qualify: in no direction can all that applies be reached. */
export const levelNoWay: Check = (content) =>
  content.levels.flatMap(({ code }, place) => {
    const directions = content.directions.length > 0 ? content.directions.map((direction) => direction.code) : [null];
    if (directions.some((direction) => hasWay(content, code, direction))) return [];
    return [
      finding('level.no-way', { path: `levels[${place}]`, clause: null, params: { level: levels.labels[code] } }),
    ];
  });

/** A direction in which a level has no way to qualify, while it has one in another. */
export const directionNoWay: Check = (content) =>
  content.levels.flatMap(({ code }, place) => {
    const closed = content.directions.filter((direction) => !hasWay(content, code, direction.code));
    if (closed.length === content.directions.length) return [];
    return closed.map(({ name: direction }) => {
      const params = { level: levels.labels[code], direction };
      return finding('direction.no-way', { path: `levels[${place}]`, clause: null, params });
    });
  });

function hasWay(content: PolicyContent, level: string, direction: string | null): boolean {
  const top = content.requirements.filter((row) => row.level === level && row.parent === null);
  const applying = top.filter((row) => applies(row, direction));
  const counting = applying.filter(({ section }) => section !== 'exceptional');
  const waived = new Set(
    applying
      .filter((row) => row.section === 'exceptional' && isReachable(row, content))
      .flatMap(({ waives }) => waives),
  );
  const elsewhere = content.options.performanceDirection === 'own' ? [] : top.filter((row) => !applies(row, direction));
  const reachable = (row: RequirementContent): boolean =>
    isReachable(row, content) ||
    waived.has(row.code) ||
    (row.section === 'performance' &&
      elsewhere.some((other) => other.section === 'performance' && isReachable(other, content)));
  return counting.length > 0 && counting.every(reachable);
}

function applies(row: RequirementContent, direction: string | null): boolean {
  return row.direction === null || row.direction === direction;
}
