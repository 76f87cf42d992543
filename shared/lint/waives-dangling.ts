import { finding, type Check } from './finding';

/** A `waives` that names no requirement that stands at the top of the same level and counts by itself. */
export const waivesDangling: Check = (content) =>
  content.requirements.flatMap(({ code, level, waives }, place) =>
    waives.flatMap((waived, index) => {
      const known = content.requirements.some(
        (row) => row.code === waived && row.level === level && row.parent === null && row.section !== 'exceptional',
      );
      const path = `requirements[${place}].waives[${index}]`;
      return known ? [] : [finding('waives.dangling', { path, clause: code, params: { waived } })];
    }),
  );
