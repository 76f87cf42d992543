// What few clauses ask for and papers show: a try-out has them all, or none of them.
import type { Dossier } from '../../../../shared/dossier';
import type { PolicyContent, Rule } from '../../../../shared/policy';
import { appraisalGrades } from '../../../../shared/vocabulary';

type Level = PolicyContent['levels'][number]['code'];
type Papers = Pick<Dossier, 'appraisals' | 'certificates' | 'recommendations'>;

/** Whether clauses of the level ask for appraisals, certificates or recommendations. */
export function asksForPapers(content: PolicyContent, level: Level): boolean {
  return rulesOf(content, level).some(({ kind }) => paperKinds.includes(kind));
}

const paperKinds: readonly Rule['kind'][] = ['appraisals', 'certificate', 'recommendation'];

/** Everything of that kind that the level's clauses ask for, as of a day. */
export function papersFor(content: PolicyContent, level: Level, asOf: string): Papers {
  const rules = rulesOf(content, level);
  const [best = 'excellent'] = [...appraisalGrades.codes].reverse();
  const year = Number(asOf.slice(0, 4));
  const years = Math.max(0, ...rules.map((rule) => (rule.kind === 'appraisals' ? rule.years : 0)));
  return {
    // The year of the day itself may not be over yet.
    appraisals: Array.from({ length: years === 0 ? 0 : years + 1 }, (_, back) => ({ year: year - back, grade: best })),
    certificates: rules.flatMap((rule) =>
      rule.kind === 'certificate' ? rule.codes.slice(0, 1).map((code) => ({ code, obtainedOn: asOf })) : [],
    ),
    recommendations: rules.flatMap((rule) =>
      rule.kind === 'recommendation' ? Array.from({ length: rule.count }, () => ({ rank: rule.rank, on: asOf })) : [],
    ),
  };
}

/** The prizes that the level's clauses ask for, at just the grade and the place. */
export function prizesFor(content: PolicyContent, level: Level, grantedOn: string): Dossier['honours'] {
  return rulesOf(content, level).flatMap((rule) => {
    if (rule.kind !== 'claim' || rule.honour?.kind !== 'prize') return [];
    const { kind, level: rank, grade, place } = rule.honour;
    return [{ kind, level: rank, individual: true, grade, place, grantedOn }];
  });
}

/** The kinds of work of which the level's clocks ask for years. */
export function worksFor(content: PolicyContent, level: Level): string[] {
  const works = rulesOf(content, level).flatMap((rule) =>
    rule.kind === 'qualification' ? rule.clocks.flatMap(({ work }) => work ?? []) : [],
  );
  return [...new Set(works)];
}

/** Whether a clause of the level adds up characters. */
export function asksForCharacters(content: PolicyContent, level: Level): boolean {
  return rulesOf(content, level).some(
    (rule) => rule.kind === 'outputs' && rule.any.some(({ characters }) => characters !== undefined),
  );
}

function rulesOf({ requirements }: PolicyContent, level: Level): Rule[] {
  return requirements.filter((row) => row.level === level).flatMap(({ criteria }) => criteria.map(({ rule }) => rule));
}
