import { finding, type Check } from './finding';

/** An edition by which nobody can apply for anything. */
export const editionWithoutLevels: Check = ({ levels }) =>
  levels.length > 0 ? [] : [finding('edition.without-levels', { path: 'levels', clause: null, params: {} })];
