import { formatDay, parseDay } from '../calendar';
import type { Dossier } from '../dossier';
import {
  applicationBodies,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  qualifications,
  roles,
  titleRanks,
} from '../vocabulary';
import { leanDossier } from './lean';

// A lean dossier as short as JSON makes it: of each section one flat list, a day as its number, a term as its place in
// its vocabulary. A third of the dossier's length, and half as much to read, which tells where there are a million. A
// record that has other members than those packed here stays the object that it is.

/** To be raised with every change of what is packed or how, a vocabulary's order included: what was packed otherwise is then packed anew. */
export const factsFormat = 2;

type Cell = string | number | boolean | null;
type Section = 'education' | 'employment' | 'titles' | 'claims' | 'honours' | 'outputs';
type RecordOf<Name extends Section> = Dossier[Name][number];

/** How the records of a section are written into its list, so many cells each, and read out of it again. */
interface Packing<Row> {
  readonly width: number;
  readonly pack: (row: Row) => readonly Cell[];
  readonly unpack: (cells: readonly unknown[], at: number) => Row;
}

const packings: { readonly [Name in Section]: Packing<RecordOf<Name>> } = {
  education: {
    width: 3,
    pack: (one) => [
      qualifications.codes.indexOf(one.qualification),
      degrees.codes.indexOf(one.degree),
      dayOf(one.completedOn),
    ],
    unpack: (cells, at) => ({
      qualification: termAt(qualifications.codes, cells[at]),
      degree: termAt(degrees.codes, cells[at + 1]),
      completedOn: writtenDay(cells[at + 2]),
    }),
  },
  employment: {
    width: 4,
    pack: (one) => [one.employer, dayOf(one.from), dayOf(one.to), one.inProfession],
    unpack: (cells, at) => ({
      employer: String(cells[at]),
      from: writtenDay(cells[at + 1]),
      to: maybe(cells[at + 2], writtenDay),
      inProfession: cells[at + 3] === true,
    }),
  },
  titles: {
    width: 5,
    pack: (one) => [
      titleRanks.codes.indexOf(one.rank),
      one.series,
      one.specialty,
      dayOf(one.obtainedOn),
      dayOf(one.appointedOn),
    ],
    unpack: (cells, at) => ({
      rank: termAt(titleRanks.codes, cells[at]),
      series: String(cells[at + 1]),
      specialty: String(cells[at + 2]),
      obtainedOn: writtenDay(cells[at + 3]),
      appointedOn: maybe(cells[at + 4], writtenDay),
    }),
  },
  claims: {
    width: 5,
    pack: (one) => [one.clause, placeOf(roles.codes, one.role), one.statement, dayOf(one.from), dayOf(one.to)],
    unpack: (cells, at) => ({
      clause: String(cells[at]),
      role: maybe(cells[at + 1], roleAt),
      statement: String(cells[at + 2]),
      from: maybe(cells[at + 3], writtenDay),
      to: maybe(cells[at + 4], writtenDay),
    }),
  },
  honours: {
    width: 4,
    pack: (one) => [
      honourKinds.codes.indexOf(one.kind),
      honourLevels.codes.indexOf(one.level),
      one.individual,
      dayOf(one.grantedOn),
    ],
    unpack: (cells, at) => ({
      kind: termAt(honourKinds.codes, cells[at]),
      level: termAt(honourLevels.codes, cells[at + 1]),
      individual: cells[at + 2] === true,
      grantedOn: writtenDay(cells[at + 3]),
    }),
  },
  outputs: {
    width: 7,
    pack: (one) => [
      one.kind,
      one.title,
      dayOf(one.completedOn),
      placeOf(roles.codes, one.role),
      one.authorRank ?? null,
      applicationBodies.codes.indexOf(one.appliedBy),
      influences.codes.indexOf(one.influence),
    ],
    unpack: (cells, at) => ({
      kind: String(cells[at]),
      title: String(cells[at + 1]),
      completedOn: writtenDay(cells[at + 2]),
      role: maybe(cells[at + 3], roleAt),
      authorRank: maybe(cells[at + 4], Number),
      appliedBy: termAt(applicationBodies.codes, cells[at + 5]),
      influence: termAt(influences.codes, cells[at + 6]),
    }),
  },
};

/** What of a dossier verdicts rest on, as one line of ASCII: a text of single bytes is read and parsed the fastest. */
export function packFacts(dossier: Dossier): string {
  const { attested, education, employment, titles, claims, honours, outputs, ...others } = leanDossier(dossier);
  const lists = [
    packed(education, packings.education),
    packed(employment, packings.employment),
    packed(titles, packings.titles),
    packed(claims, packings.claims),
    packed(honours, packings.honours),
    packed(outputs, packings.outputs),
  ];
  const hasOthers = Object.values(others).some((value) => value !== undefined);
  return inAscii(JSON.stringify([attested, ...lists, ...(hasOthers ? [others] : [])]));
}

/** The lean dossier that was packed; a whole dossier as JSON is taken as it is. */
export function unpackFacts(text: string): Dossier {
  const read: unknown = JSON.parse(text);
  if (!isPacked(read)) {
    if (!isWhole(read)) throw new Error('what was extracted from a dossier is no JSON of one');
    return read;
  }
  const [attested, education, employment, titles, claims, honours, outputs, others] = read;
  const dossier = {
    attested,
    education: unpacked(education, packings.education),
    employment: unpacked(employment, packings.employment),
    titles: unpacked(titles, packings.titles),
    claims: unpacked(claims, packings.claims),
    honours: unpacked(honours, packings.honours),
    outputs: unpacked(outputs, packings.outputs),
  };
  return others === undefined ? dossier : { ...others, ...dossier };
}

type List<Row> = readonly (Cell | Row)[];
type ListOf<Name extends Section> = List<RecordOf<Name>>;
type Packed = readonly [
  string[],
  ListOf<'education'>,
  ListOf<'employment'>,
  ListOf<'titles'>,
  ListOf<'claims'>,
  ListOf<'honours'>,
  ListOf<'outputs'>,
  Omit<Dossier, Section | 'attested'>?,
];

/** Not looked at any closer: a million are read in seconds, and replay compares them with their dossiers. */
function isPacked(value: unknown): value is Packed {
  return Array.isArray(value);
}

function isWhole(value: unknown): value is Dossier {
  return typeof value === 'object' && value !== null;
}

function packed<Row extends object>(rows: readonly Row[], { pack, unpack }: Packing<Row>): List<Row> {
  return rows.flatMap<Cell | Row>((row) => {
    const cells = pack(row);
    return saysMore(row, unpack(cells, 0)) ? [row] : cells;
  });
}

/** Whether a record says anything that is not packed; a member that is null says nothing. */
function saysMore(row: object, known: object): boolean {
  return Object.entries(row).some(([name, value]) => value !== undefined && value !== null && !(name in known));
}

function unpacked<Row extends object>(list: List<Row>, { width, unpack }: Packing<Row>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < list.length;) {
    const cell = list[at];
    const isRecord = typeof cell === 'object' && cell !== null;
    rows.push(isRecord ? cell : unpack(list, at));
    at += isRecord ? 1 : width;
  }
  return rows;
}

function placeOf<Code extends string>(codes: readonly Code[], code: Code | null | undefined): number | null {
  return code ? codes.indexOf(code) : null;
}

function termAt<Code extends string>(codes: readonly Code[], cell: unknown): Code {
  const code = codes[Number(cell)];
  if (code === undefined) throw new Error('what was extracted from a dossier has another format');
  return code;
}

function roleAt(cell: unknown): (typeof roles.codes)[number] {
  return termAt(roles.codes, cell);
}

function dayOf(day: string | null | undefined): number | null {
  return day ? parseDay(day) : null;
}

function writtenDay(cell: unknown): string {
  return formatDay(Number(cell));
}

function maybe<Value>(cell: unknown, read: (cell: unknown) => Value): Value | null {
  return cell === null ? null : read(cell);
}

function inAscii(json: string): string {
  return json.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
