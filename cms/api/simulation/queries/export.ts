import { refusal, Refused } from '../../../../shared/errors';
import { simulatedOutcomes } from '../../../../shared/impact';
import { labelOf, levels, type Label, type Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { tableFile, type TableFile, type TableFormat } from '../../../files/table-file';
import { directionNames, exportColumns } from '../../application/queries/export-columns';
import { requirePersons } from './kept-persons';
import { countPersons, listPersons, type Person } from './persons';
import { readSimulation, type EditionHead, type Run } from './simulations';

const order = { by: 'entered', descending: false } as const;
const most: Readonly<Record<TableFormat, number>> = { csv: 100_000, xlsx: 20_000 };

interface Reading {
  readonly language: Language;
  readonly directions: ReadonlyMap<string, string>;
}
interface Column {
  readonly label: Label;
  readonly width: number;
  readonly value: (person: Person, reading: Reading) => string | null;
}

/** The persons of a run that has ended as a file; too many are refused before any is read. */
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
  await requirePersons(trx, asked.simulation);
  const total = await countPersons(trx, asked);
  if (total > maximum) throw new Refused(refusal('export.too-many', { total, maximum }));
  const columns = columnsOf(await readSimulation(trx, asked.simulation));
  const reading = { language: asked.language, directions: await directionNames(trx) };
  const rows = await listPersons(trx, { ...asked, order, offset: 0, limit: maximum });
  return tableFile(asked.format, {
    heads: columns.map(({ label }) => label[asked.language]),
    table: rows.map((row) => columns.map(({ value }) => value(row, reading) ?? '')),
    widths: columns.map(({ width }) => width),
  });
}

const { number, applicantName, employerName, level, direction, outcome, route, decidingClause, eligibleFrom } =
  exportColumns;
const personColumns: readonly Column[] = [
  { ...number, value: (person) => person.number },
  { ...applicantName, value: (person) => person.applicantName },
  { ...employerName, value: (person) => person.employerName },
  { ...level, value: (person, { language }) => labelOf(levels, person.level, language) },
  {
    ...direction,
    value: (person, { directions }) => person.direction && (directions.get(person.direction) ?? person.direction),
  },
];

function columnsOf({ edition, against }: Run): readonly Column[] {
  const before = against === null ? storedVerdicts : named(against);
  return [...personColumns, ...sideColumns('before', before), ...sideColumns('after', named(edition))];
}

const storedVerdicts: Label = { zh: '已存结论', en: 'Stored verdict' };

function named({ edition }: EditionHead): Label {
  return { zh: `第 ${edition} 版`, en: `Edition ${edition}` };
}

/** The columns of a verdict, each under the name of whose verdict it is. */
function sideColumns(side: 'before' | 'after', whose: Label): Column[] {
  const under = ({ label, width }: Omit<Column, 'value'>) => ({
    label: { zh: `${whose.zh}·${label.zh}`, en: `${whose.en}: ${label.en}` },
    width,
  });
  return [
    { ...under(outcome), value: (one, { language }) => labelOf(simulatedOutcomes, one[side].outcome, language) },
    { ...under(route), value: (one) => one[side].route },
    { ...under(decidingClause), value: (one) => one[side].decidingClause },
    { ...under(eligibleFrom), value: (one) => one[side].eligibleFrom },
  ];
}
