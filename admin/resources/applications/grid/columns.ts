// The grid's columns: which there are, which can be sorted by, which are shown at first.

export interface GridColumn {
  readonly name: ColumnName;
  /** The field that the server sorts by. */
  readonly sort: string | null;
  readonly width: string;
}

export const columnNames = [
  'outcome',
  'number',
  'applicantName',
  'level',
  'direction',
  'status',
  'decidingClause',
  'eligibleFrom',
  'employerName',
  'roundCode',
  'route',
  'asOf',
  'updatedAt',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const firstColumns: readonly ColumnName[] = [
  'outcome',
  'number',
  'applicantName',
  'level',
  'direction',
  'status',
  'decidingClause',
  'eligibleFrom',
  'employerName',
  'roundCode',
];

/** The columns that the server sorts by. */
export const sortedColumns: readonly ColumnName[] = [
  'outcome',
  'number',
  'applicantName',
  'level',
  'status',
  'eligibleFrom',
  'employerName',
  'updatedAt',
];

const widths: Partial<Record<ColumnName, string>> = {
  outcome: '8.5em',
  number: '9em',
  applicantName: '7em',
  level: '5.5em',
  direction: '5.5em',
  status: '6em',
  decidingClause: '7em',
  eligibleFrom: '8em',
  roundCode: '6em',
  route: '7em',
  asOf: '8em',
  updatedAt: '10em',
};

/** The chosen columns in the grid's own order; unknown names of an old choice are passed over. */
export function columnsOf(chosen: readonly string[]): readonly GridColumn[] {
  return columnNames
    .filter((name) => chosen.includes(name))
    .map((name) => ({ name, sort: sortedColumns.includes(name) ? name : null, width: widths[name] ?? 'auto' }));
}
