import { finding, type Check } from './finding';

/** A `waives` that names no requirement that stands at the top of the same level, counts by itself and can apply beside it. */
export const waivesDangling: Check = (content) =>
  content.requirements.flatMap(({ code, level, direction, waives }, place) =>
    waives.flatMap((waived, index) => {
      const known = content.requirements.some(
        (row) =>
          row.code === waived &&
          row.level === level &&
          row.parent === null &&
          row.section !== 'exceptional' &&
          (row.direction === null || direction === null || row.direction === direction),
      );
      const path = `requirements[${place}].waives[${index}]`;
      return known ? [] : [finding('waives.dangling', { path, clause: code, params: { waived } })];
    }),
  );
