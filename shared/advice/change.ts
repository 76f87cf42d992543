import type { Dossier } from '../dossier';
import type { Match, RuleOf, Schooling } from '../policy';

type Honour = NonNullable<RuleOf<'claim'>['honour']>;
type Title = NonNullable<RuleOf<'qualification'>['title']>;

/** 一项可补足的事实：what may be added to a dossier, or said of it by a person, so that a clause is met. */
export type Change = { readonly clause: string } & (
  | { readonly kind: 'attest' }
  | { readonly kind: 'schooling'; readonly schooling: Schooling }
  | { readonly kind: 'title'; readonly title: Title }
  | { readonly kind: 'appointment'; readonly title: Title }
  /** `work`: of one kind, such as 一线. */
  | { readonly kind: 'work'; readonly work: string | null }
  /** 中断结束：what does not count ends. */
  | { readonly kind: 'resume' }
  | { readonly kind: 'claim'; readonly role: RuleOf<'claim'>['role'] }
  | { readonly kind: 'honour'; readonly honour: Honour }
  /** `characters`: what they come to together. */
  | {
      readonly kind: 'outputs';
      readonly match: Match;
      readonly count: number;
      readonly characters?: number | undefined;
    }
  | {
      readonly kind: 'appraisals';
      readonly grade: RuleOf<'appraisals'>['grade'];
      readonly years: readonly number[];
    }
  | { readonly kind: 'certificate'; readonly codes: readonly string[] }
  | { readonly kind: 'recommendation'; readonly rank: Title['rank']; readonly count: number }
  | { readonly kind: 'exceptional' }
  | { readonly kind: 'ruling' }
);
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** How much a change asks for: each output and each recommendation is one, everything else is one as a whole. */
export function weightOf(change: Change): number {
  return change.kind === 'outputs' || change.kind === 'recommendation' ? change.count : 1;
}

const ofClause: ReadonlySet<Change['kind']> = new Set(['attest', 'claim', 'outputs', 'exceptional', 'ruling']);

/** What a change comes to: the same schooling, title or certificate may serve several clauses. */
function signatureOf({ clause, ...fact }: Change): string {
  return JSON.stringify(ofClause.has(fact.kind) ? { clause, ...fact } : fact);
}

/** The changes without those that come to the same as one before. */
export function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [signatureOf(change), change])).values()];
}

/** Where and when a change is made: what is added is dated that day. */
export interface Setting {
  readonly on: string;
  readonly series: string;
  readonly specialty: string;
}

/** The dossier after the changes, made on that day. It is for assessing alone: names and texts are placeholders. */
export function withChanges(dossier: Dossier, changes: readonly Change[], setting: Setting): Dossier {
  return changes.reduce((before, change) => ({ ...before, ...made(change, before, setting) }), dossier);
}

function made<Kind extends Change['kind']>(
  change: ChangeOf<Kind> & { readonly kind: Kind },
  before: Dossier,
  setting: Setting,
): Partial<Dossier> {
  return makers[change.kind](change, before, setting);
}

type Makers = {
  readonly [Kind in Change['kind']]: (change: ChangeOf<Kind>, before: Dossier, setting: Setting) => Partial<Dossier>;
};

const makers: Makers = {
  attest: ({ clause }, { attested }) => ({ attested: [...attested, clause] }),
  schooling: ({ schooling }, { education }, { on }) => ({
    education: [...education, { ...schoolingRecord(schooling), completedOn: on }],
  }),
  title: ({ title }, { titles }, { on, series, specialty }) => ({
    titles: [
      ...titles,
      {
        rank: title.rank,
        series: title.series === 'other' ? '' : series,
        specialty: title.series === 'other' ? '' : specialty,
        obtainedOn: on,
        appointedOn: on,
      },
    ],
  }),
  appointment: (_change, { titles }, { on }) => ({
    titles: titles.map((title) => ({ ...title, appointedOn: title.appointedOn ?? on })),
  }),
  work: ({ work }, { employment }, { on }) => ({
    employment: [
      ...employment,
      { employer: '', from: on, to: null, inProfession: true, ...(work === null ? {} : { work: [work] }) },
    ],
  }),
  resume: (_change, { interruptions = [] }, { on }) => ({
    interruptions: interruptions.map((one) => ({ ...one, to: one.to && one.to < on ? one.to : later(one.from, on) })),
  }),
  claim: ({ clause, role }, { claims }) => ({ claims: [...claims, { clause, role: role ?? null, statement: said }] }),
  honour: ({ honour: { kind, level, grade, place } }, { honours }, { on }) => ({
    honours: [...honours, { kind, level, individual: true, grade: grade ?? null, place: place ?? null, grantedOn: on }],
  }),
  outputs: (change, { outputs }, { on }) => ({ outputs: [...outputs, ...outputRecords(change, outputs.length, on)] }),
  appraisals: ({ grade, years }, { appraisals = [] }) => ({
    appraisals: [...appraisals, ...years.map((year) => ({ year, grade }))],
  }),
  certificate: ({ codes }, { certificates = [] }, { on }) => ({
    certificates: [...certificates, ...codes.slice(0, 1).map((code) => ({ code, obtainedOn: on, validTo: null }))],
  }),
  recommendation: ({ rank, count }, { recommendations = [] }, { on }) => ({
    recommendations: [...recommendations, ...Array.from({ length: count }, () => ({ rank, on }))],
  }),
  exceptional: ({ clause }, { exceptional }) => ({
    exceptional: {
      clauses: [...(exceptional?.clauses ?? []), clause],
      statement: exceptional?.statement.trim() || said,
    },
  }),
  ruling: ({ clause }, { rulings = [] }, { on }) => ({
    rulings: [...rulings, { clause, outcome: 'met', by: '', on }],
  }),
};

const said = '—';
const later = (a: string, b: string): string => (a > b ? a : b);

function schoolingRecord({
  qualification,
  degree,
  technicianClass,
}: Schooling): Omit<Dossier['education'][number], 'completedOn'> {
  if (qualification) return { qualification, degree: 'none' };
  if (degree) return { qualification: 'none', degree };
  return { qualification: technicianClass ? 'technician-class' : 'none', degree: 'none' };
}

/** New outputs that fit; their titles are told apart, so that none is taken for another. */
function outputRecords({ clause, match, count, characters }: ChangeOf<'outputs'>, held: number, on: string) {
  return Array.from({ length: count }, (_, place): Dossier['outputs'][number] => ({
    kind: match.kinds[0] ?? '',
    title: `${clause}#${held + place}`,
    completedOn: on,
    role: match.role ?? null,
    authorRank: match.authorRank ?? null,
    appliedBy: match.appliedBy ?? 'none',
    influence: match.influence ?? 'none',
    ...(characters === undefined ? {} : { characters: Math.ceil(characters / count) }),
  }));
}
