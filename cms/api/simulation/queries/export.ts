import { refusal, Refused } from '../../../../shared/errors';
import { simulatedOutcomes } from '../../../../shared/impact';
import { labelOf, levels, verdictOutcomes, type Label, type Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { tableFile, type TableFile, type TableFormat } from '../../../files/table-file';
import { listPersons, type Person } from './persons';
import { readSimulation } from './simulations';

const order = { by: 'entered', descending: false } as const;
const most: Readonly<Record<TableFormat, number>> = { csv: 100_000, xlsx: 20_000 };

interface Column {
  readonly label: Label;
  readonly width: number;
  readonly value: (person: Person, language: Language) => string | null | undefined;
}

const columns: readonly Column[] = [
  { label: { zh: '申报编号', en: 'Number' }, width: 18, value: ({ number }) => number },
  { label: { zh: '申报人', en: 'Applicant' }, width: 12, value: ({ applicantName }) => applicantName },
  { label: { zh: '所在单位', en: 'Employer' }, width: 32, value: ({ employerName }) => employerName },
  { label: levels.name, width: 14, value: ({ level }, language) => labelOf(levels, level, language) },
  { label: { zh: '专业方向', en: 'Direction' }, width: 14, value: ({ direction }) => direction },
  ...sideColumns('before', { zh: '现行', en: 'Before: ' }),
  ...sideColumns('after', { zh: '模拟', en: 'After: ' }),
];

function sideColumns(side: 'before' | 'after', prefix: Label): Column[] {
  const label = (zh: string, en: string): Label => ({ zh: prefix.zh + zh, en: prefix.en + en });
  return [
    { label: label('结论', 'verdict'), width: 14, value: (one, language) => wordOf(one[side]['outcome'], language) },
    { label: label('适用条款', 'route'), width: 12, value: (one) => one[side]['route'] },
    { label: label('决定性条件', 'deciding clause'), width: 12, value: (one) => one[side]['decidingClause'] },
    { label: label('最早符合日期', 'eligible from'), width: 14, value: (one) => one[side]['eligibleFrom'] },
  ];
}

/** The persons of a run that has ended as a file; too many are refused, not cut off. */
export async function exportPersons(
  trx: Connection,
  asked: {
    readonly simulation: string;
    readonly filter: unknown;
    readonly named: boolean;
    readonly format: TableFormat;
    readonly language: Language;
  },
): Promise<TableFile> {
  const maximum = most[asked.format];
  const { state } = await readSimulation(trx, asked.simulation);
  if (state !== 'done') throw new Refused(refusal('simulation.unfinished', {}));
  const { rows, total } = await listPersons(trx, { ...asked, order, offset: 0, limit: maximum });
  if (total > maximum) throw new Refused(refusal('export.too-many', { total, maximum }));
  return tableFile(asked.format, {
    heads: columns.map(({ label }) => label[asked.language]),
    table: rows.map((row) => columns.map(({ value }) => value(row, asked.language) ?? '')),
    widths: columns.map(({ width }) => width),
  });
}

const unassessable: Label = { zh: '无法审查', en: 'Not assessable' };

function wordOf(outcome: string | null | undefined, language: Language): string {
  const known = simulatedOutcomes.find((code) => code === outcome) ?? 'unassessable';
  return known === 'unassessable' ? unassessable[language] : labelOf(verdictOutcomes, known, language);
}
