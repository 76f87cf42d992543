import { Dossier } from '../dossier';
import { pathOf, refusal, refusalsOf, type Refusal } from '../errors';
import type { CompiledPolicy } from './compile';

/** Checks a dossier's shape and that it speaks only of clauses and kinds of output that the edition has: all refusals, full paths. */
export function checkDossier(
  compiled: CompiledPolicy,
  dossier: unknown,
  base = '',
): { readonly dossier: Dossier } | { readonly refusals: readonly Refusal[] } {
  const parsed = Dossier.safeParse(dossier);
  if (!parsed.success) return { refusals: refusalsOf(parsed.error, base) };
  const refusals = [...unknownClauses(compiled, parsed.data, base), ...unknownKinds(compiled, parsed.data, base)];
  return refusals.length > 0 ? { refusals } : { dossier: parsed.data };
}

/** Checks that an edition has the level and the direction. */
export function checkCase(
  { content }: CompiledPolicy,
  { level, direction }: { readonly level: string; readonly direction: string | null },
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!content.levels.some(({ code }) => code === level)) refusals.push(refusal('level.unknown', { level }, 'level'));
  if (direction !== null && !content.directions.some(({ code }) => code === direction)) {
    refusals.push(refusal('direction.unknown', { direction }, 'direction'));
  }
  return refusals;
}

function unknownClauses({ clauses }: CompiledPolicy, dossier: Dossier, base: string): Refusal[] {
  const { attested, claims, exceptional, rulings = [] } = dossier;
  const named: [path: PropertyKey[], clause: string][] = [
    ...attested.map((clause, index): [PropertyKey[], string] => [['attested', index], clause]),
    ...claims.map(({ clause }, index): [PropertyKey[], string] => [['claims', index, 'clause'], clause]),
    ...(exceptional?.clauses ?? []).map((clause, index): [PropertyKey[], string] => [
      ['exceptional', 'clauses', index],
      clause,
    ]),
    ...rulings.map(({ clause }, index): [PropertyKey[], string] => [['rulings', index, 'clause'], clause]),
  ];
  return named
    .filter(([, clause]) => !clauses.has(clause))
    .map(([path, clause]) => refusal('clause.unknown', { clause }, pathOf(path, base)));
}

function unknownKinds({ outputKinds }: CompiledPolicy, { outputs }: Dossier, base: string): Refusal[] {
  return outputs.flatMap(({ kind }, index) =>
    outputKinds.has(kind) ? [] : [refusal('output-kind.unknown', { kind }, pathOf(['outputs', index, 'kind'], base))],
  );
}
