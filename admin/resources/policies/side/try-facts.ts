// The few facts that a try-out is made of, and the dossier that they stand for.
import type { Dossier, Output } from '../../../../shared/dossier';
import type { PolicyContent } from '../../../../shared/policy';
import type { CompiledPolicy } from '../../../../shared/assessment';
import { papersFor, prizesFor, worksFor } from './asked-papers';

export type Level = PolicyContent['levels'][number]['code'];
export type TitleRank = Dossier['titles'][number]['rank'];

/** Some outputs of one kind. */
export type OutputGroup = Pick<Output, 'kind' | 'appliedBy' | 'influence' | 'completedOn'> & {
  readonly count: number;
  readonly role: NonNullable<Output['role']>;
  readonly authorRank: number;
  readonly characters?: number;
};

export interface TryFacts {
  readonly level: Level;
  readonly direction: string | null;
  readonly asOf: string;
  readonly qualification: Dossier['education'][number]['qualification'];
  readonly degree: Dossier['education'][number]['degree'];
  readonly graduatedOn: string;
  readonly careerFrom: string;
  /** null without a title. */
  readonly title: { readonly rank: TitleRank; readonly obtainedOn: string; readonly own: boolean } | null;
  readonly outputs: readonly OutputGroup[];
  /** Whether the person claims every performance clause, with this role; null for none. */
  readonly claims: NonNullable<Output['role']> | null;
  /** An individual provincial commendation, a district prize, and the prizes that the level's clauses ask for. */
  readonly honours: boolean;
  readonly exceptional: boolean;
  /** Whether the appraisals, certificates and recommendations are there that the level's clauses ask for. */
  readonly papers?: boolean;
  readonly applicantKinds?: readonly string[];
}

/** The dossier of the facts under an edition: declares all basic conditions, claims what the facts claim. */
export function dossierOf(facts: TryFacts, { content }: Pick<CompiledPolicy, 'content'>): Dossier {
  const clauses = content.requirements.filter(({ level }) => level === facts.level).flatMap(({ criteria }) => criteria);
  const codes = (kind: string) => clauses.filter(({ rule }) => rule.kind === kind).map(({ code }) => code);
  const { claims, title, level, asOf, applicantKinds = [] } = facts;
  const works = worksFor(content, level);
  return {
    attested: codes('attestation'),
    education: [{ qualification: facts.qualification, degree: facts.degree, completedOn: facts.graduatedOn }],
    employment: [
      { employer: '—', from: facts.careerFrom, to: null, inProfession: true, ...(works.length > 0 && { work: works }) },
    ],
    interruptions: [],
    titles: title ? [titleOf(title, content)] : [],
    claims: claims ? codes('claim').map((clause) => ({ clause, role: claims, statement: '—' })) : [],
    honours: facts.honours ? [...honoursOf(facts.careerFrom), ...prizesFor(content, level, asOf)] : [],
    outputs: facts.outputs.flatMap(outputsOf),
    ...(applicantKinds.length > 0 && { applicantKinds: [...applicantKinds] }),
    ...(facts.papers === true && papersFor(content, level, asOf)),
    exceptional: facts.exceptional ? { clauses: exceptionalClauses(facts.level, content), statement: '—' } : null,
    rulings: [],
  };
}

function titleOf(
  { rank, obtainedOn, own }: NonNullable<TryFacts['title']>,
  content: PolicyContent,
): Dossier['titles'][number] {
  return {
    rank,
    series: own ? content.series : 'other-series',
    specialty: own ? content.specialty : 'other-specialty',
    obtainedOn,
    appointedOn: obtainedOn,
  };
}

function honoursOf(grantedOn: string): Dossier['honours'] {
  return [
    { kind: 'commendation', level: 'provincial', individual: true, grantedOn },
    { kind: 'competition', level: 'district', individual: true, grantedOn },
  ];
}

function outputsOf({ count, ...output }: OutputGroup, group: number): Output[] {
  return Array.from({ length: count }, (_, place) => ({ ...output, title: `${group + 1}-${place + 1}` }));
}

function exceptionalClauses(level: Level, { requirements }: PolicyContent): string[] {
  return requirements
    .filter((row) => row.level === level)
    .flatMap(({ section, criteria }) =>
      criteria.filter(({ rule }) => section === 'exceptional' || rule.kind === 'exceptional').map(({ code }) => code),
    );
}
