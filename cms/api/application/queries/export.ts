import { refusal, Refused } from '../../../../shared/errors';
import { labelOf, type Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { tableFile, type TableFile, type TableFormat } from '../../../files/table-file';
import { directionNames, exportColumns, type ExportColumn } from './export-columns';
import type { GridFilter } from './filter';
import { countStatement, gridColumns, gridStatement, type GridField, type GridQuery, type GridRow } from './grid';

interface Export {
  readonly filter: GridFilter;
  readonly sort: GridQuery['sort'];
  readonly format: TableFormat;
  readonly language: Language;
  readonly columns: readonly string[] | null;
}

const most: Readonly<Record<TableFormat, number>> = { csv: 100_000, xlsx: 20_000 };
const columns: Partial<Record<GridField, ExportColumn>> = exportColumns;

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
function chosenColumns(names: readonly string[] | null): [GridField, ExportColumn][] {
  const named = (names ?? []).flatMap(columnNamed);
  return named.length > 0 ? named : Object.keys(columns).flatMap(columnNamed);
}

function columnNamed(name: string): [GridField, ExportColumn][] {
  const field = Object.keys(gridColumns).find((known): known is GridField => known === name);
  const column = field && columns[field];
  return field && column ? [[field, column]] : [];
}

interface Reading {
  readonly language: Language;
  readonly directions: ReadonlyMap<string, string>;
}

function wordOf(
  [field, { terms }]: [GridField, ExportColumn],
  row: GridRow,
  { language, directions }: Reading,
): string {
  const value = row[field];
  if (value === null) return '';
  const code = String(value);
  if (field === 'direction') return directions.get(code) ?? code;
  return terms ? labelOf(terms, code, language) : code;
}
