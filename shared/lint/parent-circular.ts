import type { PolicyContent } from '../policy';
import { finding, type Check } from './finding';

/** A requirement that by its parents stands inside itself. */
export const parentCircular: Check = (content) =>
  content.requirements.flatMap(({ code }, place) =>
    isAboveItself(code, content)
      ? [finding('parent.circular', { path: `requirements[${place}].parent`, clause: code, params: {} })]
      : [],
  );

function isAboveItself(code: string, content: PolicyContent): boolean {
  const seen = new Set<string>();
  const parentOf = (child: string) => content.requirements.find((row) => row.code === child)?.parent ?? null;
  for (let above = parentOf(code); above !== null && !seen.has(above); above = parentOf(above)) {
    if (above === code) return true;
    seen.add(above);
  }
  return false;
}
