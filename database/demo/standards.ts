import type { Claim, Education, Honour, Output } from '../../shared/dossier';
import type { LevelContent } from '../../shared/policy';

// What the seeded edition asks, in the form in which the demo's people fulfil it; the test holds it against `assess`.

export type Level = LevelContent['code'];
export type Direction = 'research' | 'operations';
type Some<Item> = readonly [Item, ...Item[]];

/** A way to qualify: some schooling, perhaps a title, and years since the career or that title began. */
export interface Route {
  readonly clause: string;
  readonly schooling: Education['qualification'];
  readonly title: { readonly rank: Level; readonly series: 'any' | 'other' } | null;
  readonly years: number;
}
export interface ClaimPlan {
  readonly clause: string;
  readonly role: NonNullable<Claim['role']> | null;
  readonly honour?: Pick<Honour, 'kind' | 'level' | 'name'>;
}
/** A kind of work that counts, and what makes it count no more. */
export interface WorkPlan {
  readonly kinds: Some<string>;
  readonly counts: Partial<Output>;
  readonly lesser: Partial<Output>;
}
export interface Standard {
  readonly attestation: string;
  readonly below: Level | null;
  readonly routes: Some<Route>;
  readonly claims: Readonly<Record<Direction, readonly ClaimPlan[]>>;
  readonly works: Some<WorkPlan>;
  readonly minimum: number;
}

const reports = [
  'data-analysis-report',
  'case-analysis-report',
  'research-report',
  'work-report',
  'project-report',
] as const;
const rules: Some<string> = [
  'work-system',
  'standard-document',
  'specification',
  'procedure',
  'feasibility-plan',
  'implementation-plan',
];
const writings: Some<string> = [...reports, 'development-plan', 'monograph'];
const unitWorks: Some<string> = [
  'work-system',
  'specification',
  'operation-guide',
  'business-manual',
  'implementation-plan',
  ...reports,
];
const regional: Some<string> = ['national-standard', 'industry-standard', 'local-standard'];

const doctor = { schooling: 'doctor', title: null } as const;
const master = { schooling: 'master', title: null } as const;
const bachelor = { schooling: 'bachelor', title: null } as const;
const anyTitle = (rank: Level) => ({ schooling: 'bachelor', title: { rank, series: 'any' } }) as const;
const otherTitle = (rank: Level) => ({ schooling: 'bachelor', title: { rank, series: 'other' } }) as const;
const numbered = (requirement: string, count: number, role: NonNullable<Claim['role']>): ClaimPlan[] =>
  Array.from({ length: count }, (_, place) => ({ clause: `${requirement}.${place + 1}`, role }));

const forUnit = {
  counts: { role: 'member', appliedBy: 'unit', influence: 'unit' },
  lesser: { role: 'participant' },
} as const;
const standard = {
  counts: { role: 'participant', appliedBy: 'provincial', influence: 'provincial' },
  lesser: { role: null },
} as const;
const ledForCity = {
  counts: { role: 'lead', appliedBy: 'provincial', influence: 'provincial' },
  lesser: { role: 'member' },
} as const;
const writtenForCity = {
  counts: { role: 'member', authorRank: 3, appliedBy: 'provincial', influence: 'provincial' },
  lesser: { authorRank: 4 },
} as const;
const ledForTrade = {
  counts: { role: 'lead', appliedBy: 'provincial', influence: 'industry' },
  lesser: { influence: 'provincial' },
} as const;
const writtenForTrade = {
  counts: { role: 'lead', authorRank: 1, appliedBy: 'district', influence: 'industry' },
  lesser: { authorRank: 2 },
} as const;

export const standards: Readonly<Record<Level, Standard>> = {
  junior: {
    attestation: '1.1.1',
    below: null,
    routes: [
      { clause: '1.2.2', ...bachelor, years: 1 },
      { clause: '1.2.1', ...master, years: 0 },
    ],
    claims: { research: [], operations: [] },
    works: [{ kinds: ['work-report'], ...forUnit }],
    minimum: 0,
  },
  intermediate: {
    attestation: '2.1.1.1',
    below: 'junior',
    routes: [
      { clause: '2.1.2.3', ...bachelor, years: 5 },
      { clause: '2.1.2.2', ...master, years: 2 },
      { clause: '2.1.2.1', ...doctor, years: 0 },
    ],
    claims: {
      research: [{ clause: '2.2.1.1', role: 'participant' }, ...numbered('2.2.1', 3, 'member').slice(1)],
      operations: [
        ...numbered('2.2.2', 5, 'member'),
        {
          clause: '2.2.2.6',
          role: null,
          honour: { kind: 'competition', level: 'district', name: '区政务服务技术比武一等奖' },
        },
      ],
    },
    works: [
      { kinds: unitWorks, ...forUnit },
      { kinds: regional, ...standard },
    ],
    minimum: 2,
  },
  'deputy-senior': {
    attestation: '3.1.1.1',
    below: 'intermediate',
    routes: [
      { clause: '3.1.2.3', ...anyTitle('intermediate'), years: 5 },
      { clause: '3.1.2.2', ...master, years: 7 },
      { clause: '3.1.2.1', ...doctor, years: 2 },
      { clause: '3.1.2.4', ...otherTitle('deputy-senior'), years: 3 },
    ],
    claims: {
      research: numbered('3.2.1', 4, 'lead'),
      operations: [
        ...numbered('3.2.2', 3, 'lead'),
        {
          clause: '3.2.2.4',
          role: null,
          honour: { kind: 'commendation', level: 'provincial', name: '全国政务服务系统先进个人' },
        },
      ],
    },
    works: [
      { kinds: rules, ...ledForCity },
      { kinds: writings, ...writtenForCity },
    ],
    minimum: 3,
  },
  senior: {
    attestation: '4.1.1.1',
    below: 'deputy-senior',
    routes: [
      { clause: '4.1.2.1', ...anyTitle('deputy-senior'), years: 5 },
      { clause: '4.1.2.2', ...otherTitle('senior'), years: 3 },
    ],
    claims: {
      research: [...numbered('4.2.1', 2, 'lead'), { clause: '4.2.1.3', role: 'member' }],
      operations: [...numbered('4.2.2', 2, 'member'), ...numbered('4.2.2', 4, 'lead').slice(2)],
    },
    works: [
      { kinds: rules, ...ledForTrade },
      { kinds: writings, ...writtenForTrade },
    ],
    minimum: 3,
  },
};
