import { levels } from '../vocabulary';
import { finding, type Check } from './finding';

/** A level to which no requirement on schooling and experience applies. */
export const levelWithoutQualification: Check = (content) =>
  content.levels.flatMap(({ code }, place) => {
    const own = content.requirements.filter(({ level }) => level === code);
    if (own.length === 0 || own.some(({ section }) => section === 'qualification')) return [];
    const params = { level: levels.labels[code] };
    return [finding('level.without-qualification', { path: `levels[${place}]`, clause: null, params })];
  });
