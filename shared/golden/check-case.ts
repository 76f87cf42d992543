import { checkCase, checkDossier, type CompiledPolicy } from '../assessment';
import { pathOf, refusal, type Refusal } from '../errors';
import type { GoldenCase } from './golden-case';

/** What is wrong with a golden case that people enter, besides its shape: what the edition does not know. */
export function checkGoldenCase(compiled: CompiledPolicy, one: GoldenCase): Refusal[] {
  const checked = checkDossier(compiled, one.dossier, 'dossier');
  return [
    ...checkCase(compiled, one),
    ...('refusals' in checked ? checked.refusals : []),
    ...unknownClauses(compiled, one),
  ];
}

function unknownClauses({ content, clauses }: CompiledPolicy, { expect }: GoldenCase): Refusal[] {
  const known = new Set([...clauses, ...content.requirements.map(({ code }) => code)]);
  const named = [
    ...Object.keys(expect.clauses ?? {}).map((clause) => [clause, ['expect', 'clauses', clause]] as const),
    ...(expect.route ? [[expect.route, ['expect', 'route']] as const] : []),
  ];
  return named.flatMap(([clause, path]) =>
    known.has(clause) ? [] : [refusal('clause.unknown', { clause }, pathOf([...path]))],
  );
}

/** What stands against a set of golden cases whatever the edition says: two of one code. */
export function refuseSet(cases: readonly GoldenCase[], base: string): Refusal[] {
  const first = new Map<string, number>();
  return cases.flatMap((one, place) => {
    const path = `${base}[${place}]`;
    const seen = first.get(one.code);
    if (seen === undefined) first.set(one.code, place);
    return seen === undefined
      ? []
      : [refusal('record.duplicate', { field: { zh: '判例编号', en: 'code of a golden case' } }, `${path}.code`)];
  });
}
