import { Dossier } from '../dossier';
import { pathOf, refusal, refusalsOf, type Refusal } from '../errors';
import { clauseCode, code } from '../vocabulary';
import type { CompiledPolicy } from './compile';

/** Checks a dossier's shape and that it speaks only of clauses and kinds of output that the edition has: all refusals, full paths. */
export function checkDossier(
  compiled: CompiledPolicy,
  dossier: unknown,
  base = '',
): { readonly dossier: Dossier } | { readonly refusals: readonly Refusal[] } {
  const parsed = Dossier.safeParse(dossier);
  const refusals = [
    ...(parsed.success ? [] : refusalsOf(parsed.error, base)),
    ...unknownClauses(compiled, dossier, base),
    ...unknownKinds(compiled, dossier, base),
  ];
  return parsed.success && refusals.length === 0 ? { dossier: parsed.data } : { refusals };
}

/** Checks that an edition has the level and the direction, and that a direction is named where the level asks for one. */
export function checkCase(
  { content }: CompiledPolicy,
  { level, direction }: { readonly level: string; readonly direction: string | null },
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!content.levels.some(({ code }) => code === level)) refusals.push(refusal('level.unknown', { level }, 'level'));
  if (direction !== null && !content.directions.some(({ code }) => code === direction)) {
    refusals.push(refusal('direction.unknown', { direction }, 'direction'));
  }
  const asked = content.requirements.some((row) => row.level === level && row.direction !== null);
  if (direction === null && asked) refusals.push(refusal('direction.required', {}, 'direction'));
  return refusals;
}

// What is named is looked up even where the shape is wrong elsewhere, so that one answer tells everything.

function unknownClauses({ clauses }: CompiledPolicy, dossier: unknown, base: string): Refusal[] {
  const named: [path: PropertyKey[], clause: unknown][] = [
    ...listAt(dossier, 'attested').map((clause, index): [PropertyKey[], unknown] => [['attested', index], clause]),
    ...listAt(dossier, 'claims').map((claim, index): [PropertyKey[], unknown] => [
      ['claims', index, 'clause'],
      partOf(claim, 'clause'),
    ]),
    ...listAt(partOf(dossier, 'exceptional'), 'clauses').map((clause, index): [PropertyKey[], unknown] => [
      ['exceptional', 'clauses', index],
      clause,
    ]),
    ...listAt(dossier, 'rulings').map((ruling, index): [PropertyKey[], unknown] => [
      ['rulings', index, 'clause'],
      partOf(ruling, 'clause'),
    ]),
  ];
  return named.flatMap(([path, clause]) =>
    typeof clause !== 'string' || clauses.has(clause) || !clauseCode().safeParse(clause).success
      ? []
      : [refusal('clause.unknown', { clause }, pathOf(path, base))],
  );
}

function unknownKinds({ outputKinds }: CompiledPolicy, dossier: unknown, base: string): Refusal[] {
  return listAt(dossier, 'outputs').flatMap((output, index) => {
    const kind = partOf(output, 'kind');
    if (typeof kind !== 'string' || outputKinds.has(kind) || !code().safeParse(kind).success) return [];
    return [refusal('output-kind.unknown', { kind }, pathOf(['outputs', index, 'kind'], base))];
  });
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = partOf(value, key);
  return Array.isArray(list) ? list.slice(0, 200) : [];
}
