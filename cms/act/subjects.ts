import type { z } from 'zod';
import { rowShapes } from '../../shared/rows';
import type { Refusal } from '../../shared/errors';
import { goldenCaseAsStored, refuseGoldenCase } from '../api/policy/queries/golden-cases';
import { nextEdition } from '../api/policy/queries/next-edition';
import { roomFor, roomForKind } from '../api/policy/queries/room-for';
import { refuseDocument } from '../api/policy/queries/refuse-document';
import { holdRoundPolicies, refuseRoundPolicy } from '../api/round/queries/round-policy';
import type { Resource } from '../uids';
import type { StoredRow } from './row';
import type { Fields } from './trail';
import type { Transaction } from './transaction';

/** How a resource is written: its shape, what its relations point to, what the system alone writes. */
export interface Subject {
  readonly table: string;
  readonly row: z.ZodObject;
  readonly relations: Readonly<Record<string, Resource>>;
  readonly kept: readonly string[];
  /** What the system writes into a new row of its own. */
  readonly initial?: (trx: Transaction, values: Fields) => Promise<Fields>;
  /** What the edition that owns a row has against it, besides its shape. */
  readonly check?: (trx: Transaction, policyId: number, values: Fields) => Promise<readonly Refusal[]>;
  /** Holds what a row depends on, from before the row itself is locked. */
  readonly hold?: (trx: Transaction, ids: { readonly row: string | null; readonly given: Fields }) => Promise<void>;
  /** What is already stored has against a row as it is to be stored, besides its shape. */
  readonly refuse?: (trx: Transaction, values: Fields, stored: StoredRow | null) => Promise<readonly Refusal[]>;
  /** What is stored in place of what was sent, where the edition that owns the row has a say in it. */
  readonly stored?: (trx: Transaction, policyId: number, values: Fields) => Promise<Fields>;
  /** Whether it travels with its edition, but is no part of what the edition says. */
  readonly apart?: true;
}

/** What every row has and nobody writes. */
export const systemFields = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

export const subjects: Readonly<Record<Resource, Subject>> = {
  policies: {
    table: 'policies',
    row: rowShapes.policies,
    relations: {},
    kept: [
      'edition',
      'status',
      'effectiveFrom',
      'effectiveTo',
      'basedOn',
      'authors',
      'review',
      'importedKinds',
      'snapshot',
      'snapshotHash',
      'revision',
    ],
    refuse: refuseDocument,
    initial: async (trx, values) => ({
      status: 'draft',
      edition: await nextEdition(trx, String(values['documentNumber'])),
    }),
  },
  levels: {
    table: 'levels',
    row: rowShapes.levels,
    relations: { policy: 'policies' },
    kept: ['revision'],
    refuse: roomFor('levels'),
  },
  directions: {
    table: 'directions',
    row: rowShapes.directions,
    relations: { policy: 'policies' },
    kept: ['revision'],
    refuse: roomFor('directions'),
  },
  requirements: {
    table: 'requirements',
    row: rowShapes.requirements,
    relations: { level: 'levels', direction: 'directions', parent: 'requirements' },
    kept: ['revision'],
    refuse: roomFor('requirements'),
  },
  criteria: {
    table: 'criteria',
    row: rowShapes.criteria,
    relations: { requirement: 'requirements' },
    kept: ['revision'],
    refuse: roomFor('criteria'),
  },
  'achievement-categories': {
    table: 'achievement_categories',
    row: rowShapes['achievement-categories'],
    relations: { requirement: 'requirements' },
    kept: ['revision'],
    refuse: roomFor('categories'),
  },
  'golden-cases': {
    table: 'golden_cases',
    row: rowShapes['golden-cases'],
    relations: { policy: 'policies' },
    kept: ['revision'],
    check: refuseGoldenCase,
    refuse: roomFor('goldenCases'),
    stored: goldenCaseAsStored,
    apart: true,
  },
  'output-kinds': {
    table: 'output_kinds',
    row: rowShapes['output-kinds'],
    relations: {},
    kept: ['revision'],
    refuse: roomForKind,
  },
  employers: { table: 'employers', row: rowShapes.employers, relations: {}, kept: ['revision'] },
  rounds: {
    table: 'rounds',
    row: rowShapes.rounds,
    relations: { policy: 'policies' },
    kept: ['revision'],
    hold: holdRoundPolicies,
    refuse: refuseRoundPolicy,
  },
  applications: {
    table: 'applications',
    row: rowShapes.applications,
    relations: { employer: 'employers', round: 'rounds' },
    kept: [
      'employerCode',
      'employerName',
      'roundCode',
      'status',
      'outcome',
      'route',
      'decidingClause',
      'eligibleFrom',
      'asOf',
      'edition',
      'snapshotHash',
      'verdict',
      'seal',
      'revision',
    ],
  },
};
