import { applicationStatuses, levels, verdictOutcomes, type Label, type Terms } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import type { GridField } from './grid';

/** A column of a file with applications: its head, its width in characters, the words of its codes. */
export interface ExportColumn {
  readonly label: Label;
  readonly terms?: Terms<string>;
  readonly width: number;
}

export const exportColumns = {
  number: { label: { zh: '申报编号', en: 'Number' }, width: 18 },
  applicantName: { label: { zh: '申报人', en: 'Applicant' }, width: 12 },
  employerName: { label: { zh: '所在单位', en: 'Employer' }, width: 32 },
  employerCode: { label: { zh: '统一社会信用代码', en: 'Credit code' }, width: 22 },
  level: { label: levels.name, terms: levels, width: 14 },
  direction: { label: { zh: '专业方向', en: 'Direction' }, width: 14 },
  roundCode: { label: { zh: '轮次', en: 'Round' }, width: 10 },
  status: { label: applicationStatuses.name, terms: applicationStatuses, width: 14 },
  outcome: { label: verdictOutcomes.name, terms: verdictOutcomes, width: 14 },
  route: { label: { zh: '适用条款', en: 'Route' }, width: 12 },
  decidingClause: { label: { zh: '决定性条件', en: 'Deciding clause' }, width: 12 },
  eligibleFrom: { label: { zh: '最早符合日期', en: 'Eligible from' }, width: 14 },
  asOf: { label: { zh: '截止日', en: 'Cut-off day' }, width: 14 },
  edition: { label: { zh: '政策版次', en: 'Edition' }, width: 10 },
} as const satisfies Partial<Record<GridField, ExportColumn>>;

/** The names of directions by code: data of the editions, the latest one's where they differ. */
export async function directionNames(trx: Connection): Promise<ReadonlyMap<string, string>> {
  const rows: { code: string; name: string }[] = await trx('directions').select('code', 'name').orderBy('id');
  return new Map(rows.map(({ code, name }) => [code, name]));
}
