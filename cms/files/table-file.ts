import { refusal, Refused } from '../../shared/errors';

/** A table as people take it away. */
export type TableFormat = 'csv' | 'xlsx';
export interface Table {
  readonly heads: readonly string[];
  readonly table: readonly (readonly string[])[];
  /** In characters, for the formats that know widths. */
  readonly widths: readonly number[];
}
export interface TableFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** The format asked for; CSV unless told. */
export function tableFormat(given: unknown): TableFormat {
  if (given === undefined || given === 'csv') return 'csv';
  if (given === 'xlsx') return 'xlsx';
  throw new Refused(refusal('value.not-listed', { allowed: 'csv, xlsx' }, 'format'));
}

/** A table as a file of the format. */
export function tableFile(format: TableFormat, table: Table): TableFile | Promise<TableFile> {
  return format === 'csv' ? csv(table) : xlsx(table);
}

/** With a byte order mark, as Excel needs for Chinese; a cell that a spreadsheet would run as a formula is made text. */
function csv({ heads, table }: Table): TableFile {
  const cell = (value: string) => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = [heads, ...table].map((row) => row.map(cell).join(','));
  return { type: 'text/csv; charset=utf-8', body: `\uFEFF${lines.join('\r\n')}\r\n` };
}

async function xlsx({ heads, table, widths }: Table): Promise<TableFile> {
  // An ES module, and wanted by few requests: loaded by the first one.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const rows = [
    heads.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...table.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const body = await writeXlsxFile(rows, {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body };
}
