import type { z } from 'zod';
import { ApplicationRow } from '../../shared/dossier';
import { EmployerRow, RoundRow } from '../../shared/casework';
import {
  CategoryRow,
  CriterionRow,
  DirectionRow,
  LevelRow,
  OutputKindRow,
  PolicyRow,
  RequirementRow,
} from '../../shared/policy';
import { nextEdition } from '../api/policy/queries/next-edition';
import type { Resource } from '../uids';
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
    row: PolicyRow,
    relations: {},
    kept: ['edition', 'status', 'effectiveFrom', 'effectiveTo', 'basedOn', 'snapshot', 'snapshotHash', 'revision'],
    initial: async (trx, values) => ({
      status: 'draft',
      edition: await nextEdition(trx, String(values['documentNumber'])),
    }),
  },
  levels: { table: 'levels', row: LevelRow, relations: { policy: 'policies' }, kept: ['revision'] },
  directions: { table: 'directions', row: DirectionRow, relations: { policy: 'policies' }, kept: ['revision'] },
  requirements: {
    table: 'requirements',
    row: RequirementRow,
    relations: { level: 'levels', direction: 'directions', parent: 'requirements' },
    kept: ['revision'],
  },
  criteria: { table: 'criteria', row: CriterionRow, relations: { requirement: 'requirements' }, kept: ['revision'] },
  'achievement-categories': {
    table: 'achievement_categories',
    row: CategoryRow,
    relations: { requirement: 'requirements' },
    kept: ['revision'],
  },
  'output-kinds': { table: 'output_kinds', row: OutputKindRow, relations: {}, kept: ['revision'] },
  employers: { table: 'employers', row: EmployerRow, relations: {}, kept: ['revision'] },
  rounds: { table: 'rounds', row: RoundRow, relations: { policy: 'policies' }, kept: ['revision'] },
  applications: {
    table: 'applications',
    row: ApplicationRow,
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
      'revision',
    ],
  },
};
