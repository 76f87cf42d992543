import { refusal, Refused } from '../../../../shared/errors';
import {
  applicationStatuses,
  labelOf,
  levels,
  verdictOutcomes,
  type Label,
  type Language,
  type Terms,
} from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { tableFile, type TableFile, type TableFormat } from '../../../files/table-file';
import type { GridFilter } from './filter';
import { countStatement, gridColumns, gridStatement, type GridField, type GridQuery, type GridRow } from './grid';

interface Export {
  readonly filter: GridFilter;
  readonly sort: GridQuery['sort'];
  readonly format: TableFormat;
  readonly language: Language;
  readonly columns: readonly string[] | null;
}
interface Column {
  readonly label: Label;
  readonly terms?: Terms<string>;
  readonly width: number;
}

const most: Readonly<Record<TableFormat, number>> = { csv: 100_000, xlsx: 20_000 };
const columns: Partial<Record<GridField, Column>> = {
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
};

/** The rows of a filter as a file, with words for codes; too many are refused, not cut off. */
export async function exportGrid(trx: Connection, asked: Export): Promise<TableFile> {
  const maximum = most[asked.format];
  const count = countStatement(asked.filter);
  const totals = await trx.raw<{ rows: { total: number }[] }>(count.sql, [...count.bindings]);
  const total = totals.rows[0]?.total ?? 0;
  if (total > maximum) throw new Refused(refusal('export.too-many', { total, maximum }));
  const statement = gridStatement({ filter: asked.filter, sort: asked.sort, offset: 0, limit: maximum });
  const { rows } = await trx.raw<{ rows: GridRow[] }>(statement.sql, [...statement.bindings]);
  const chosen = chosenColumns(asked.columns);
  const reading = { language: asked.language, directions: await directionNames(trx) };
  const table = rows.map((row) => chosen.map((column) => wordOf(column, row, reading)));
  const heads = chosen.map(([, column]) => column.label[asked.language]);
  return tableFile(asked.format, { heads, table, widths: chosen.map(([, column]) => column.width) });
}

/** The columns asked for, in the order asked for; all of them unless some are named that there are. */
function chosenColumns(names: readonly string[] | null): [GridField, Column][] {
  const named = (names ?? []).flatMap(columnNamed);
  return named.length > 0 ? named : Object.keys(columns).flatMap(columnNamed);
}

function columnNamed(name: string): [GridField, Column][] {
  const field = Object.keys(gridColumns).find((known): known is GridField => known === name);
  const column = field && columns[field];
  return field && column ? [[field, column]] : [];
}

interface Reading {
  readonly language: Language;
  readonly directions: ReadonlyMap<string, string>;
}

function wordOf([field, { terms }]: [GridField, Column], row: GridRow, { language, directions }: Reading): string {
  const value = row[field];
  if (value === null) return '';
  const code = String(value);
  if (field === 'direction') return directions.get(code) ?? code;
  return terms ? labelOf(terms, code, language) : code;
}

/** The names of directions by code: data of the editions, the latest one's where they differ. */
async function directionNames(trx: Connection): Promise<ReadonlyMap<string, string>> {
  const rows: { code: string; name: string }[] = await trx('directions').select('code', 'name').orderBy('id');
  return new Map(rows.map(({ code, name }) => [code, name]));
}
