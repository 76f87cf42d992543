import type { Language } from '../vocabulary';
import type { LintFinding } from './finding';
import { lintWords } from './words';

/** A finding of the lint in plain words: what is wrong, then what would be right. */
export function wordLint({ code, params }: LintFinding, language: Language): string {
  return lintWords[code][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = params[name];
    return typeof value === 'object' ? value[language] : String(value ?? slot);
  });
}
