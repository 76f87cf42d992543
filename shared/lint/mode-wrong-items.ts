import { finding, type Check } from './finding';

/** Counted outputs that hold criteria, or another mode that holds categories. */
export const modeWrongItems: Check = (content) =>
  content.requirements.flatMap(({ code, mode, criteria, categories }, place) => {
    const foreign = mode === 'countOutputs' ? criteria.length : categories.length;
    return foreign === 0
      ? []
      : [finding('mode.wrong-items', { path: `requirements[${place}].mode`, clause: code, params: {} })];
  });
