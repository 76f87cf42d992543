// Sample dossiers to try an edition on: one that just reaches each level, and the near-misses.
import type { OutputGroup, TryFacts } from './try-facts';

const report: OutputGroup = {
  kind: 'work-report',
  count: 3,
  role: 'lead',
  authorRank: 1,
  appliedBy: 'provincial',
  influence: 'industry',
  completedOn: '2023-06-01',
};
const standard: OutputGroup = { ...report, kind: 'national-standard', count: 1, authorRank: 5 };

const deputy: TryFacts = {
  level: 'deputy-senior',
  direction: 'operations',
  asOf: '2024-12-31',
  qualification: 'bachelor',
  degree: 'bachelor',
  graduatedOn: '2012-07-01',
  careerFrom: '2012-08-01',
  title: { rank: 'intermediate', obtainedOn: '2020-01-01', own: true },
  outputs: [report],
  claims: 'lead',
  honours: false,
  exceptional: false,
};

/** Each sample by the name below `policies.samples`. */
export const samples = {
  'deputy-just': deputy,
  'deputy-day-short': { ...deputy, title: { rank: 'intermediate', obtainedOn: '2020-01-02', own: true } },
  'deputy-two-outputs': { ...deputy, outputs: [{ ...report, count: 2 }] },
  'deputy-exceptional': {
    ...deputy,
    title: null,
    careerFrom: '2021-08-01',
    outputs: [report, standard],
    exceptional: true,
  },
  'intermediate-master': {
    ...deputy,
    level: 'intermediate',
    direction: 'research',
    qualification: 'master',
    degree: 'master',
    graduatedOn: '2022-07-01',
    careerFrom: '2023-01-01',
    title: null,
    outputs: [{ ...report, count: 2, role: 'member', appliedBy: 'unit', influence: 'unit' }],
    claims: 'member',
  },
  'junior-bachelor': {
    ...deputy,
    level: 'junior',
    graduatedOn: '2023-07-01',
    careerFrom: '2024-01-01',
    title: null,
    outputs: [],
    claims: null,
  },
  'senior-just': {
    ...deputy,
    level: 'senior',
    title: { rank: 'deputy-senior', obtainedOn: '2020-01-01', own: true },
    outputs: [{ ...report, count: 4, appliedBy: 'national', influence: 'national' }],
    honours: true,
  },
} as const satisfies Record<string, TryFacts>;

export type SampleName = keyof typeof samples;
