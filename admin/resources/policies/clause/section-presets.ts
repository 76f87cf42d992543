import type { PolicyContent, RequirementContent, RuleKind } from '../../../../shared/policy';
import { withDescendants } from '../desk/change';
import { levelNumber } from '../desk/printed-number';

type Section = RequirementContent['section'];
type Mode = RequirementContent['mode'];

/** How the items of a section mostly combine. */
export const usualMode: Readonly<Record<Section, Mode>> = {
  basic: 'all',
  qualification: 'any',
  performance: 'any',
  outputs: 'countOutputs',
  exceptional: 'any',
};

/** What the clauses of a section mostly say. */
export const usualKind: Readonly<Record<Section, RuleKind>> = {
  basic: 'attestation',
  qualification: 'qualification',
  performance: 'claim',
  outputs: 'outputs',
  exceptional: 'outputs',
};

/** A mode that says a number. */
export function countsItems(mode: Mode): boolean {
  return mode === 'atLeast' || mode === 'countOutputs';
}

/** The section that a level most likely needs next. */
export function nextSection({ requirements }: PolicyContent, level: string): Section {
  const present = new Set(requirements.filter((row) => row.level === level).map(({ section }) => section));
  const order: readonly Section[] = ['basic', 'qualification', 'performance', 'outputs'];
  return order.find((section) => !present.has(section)) ?? 'exceptional';
}

/** The number that follows the last one: of the level, or of the requirement that it stands in. */
export function nextRequirementCode(content: PolicyContent, level: string, parent: string | null): string {
  const base = parent ?? String(levelNumber(level, content));
  const items = content.requirements.flatMap((row) => [row, ...row.criteria, ...row.categories]);
  const depth = base.split('.').length;
  const taken = items
    .filter(({ code }) => code.startsWith(`${base}.`))
    .map(({ code }) => Number(code.split('.')[depth]));
  return `${base}.${Math.max(0, ...taken) + 1}`;
}

/** Requirements of the level in which another may stand: not those that count outputs, nor what stands inside it. */
export function possibleParents(content: PolicyContent, level: string, code: string | null): RequirementContent[] {
  const inside = code === null ? new Set<string>() : withDescendants(content.requirements, code);
  return content.requirements.filter(
    (row) => row.level === level && row.mode !== 'countOutputs' && !inside.has(row.code),
  );
}

/** Requirements that an exceptional one of the level can waive. */
export function waivable({ requirements }: PolicyContent, level: string): RequirementContent[] {
  return requirements.filter((row) => row.level === level && row.section !== 'exceptional' && row.parent === null);
}
