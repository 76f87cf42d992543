import type { Dossier } from '../dossier';
import { leanDossier } from './lean';

// A lean dossier with lists in place of its records' objects: little more than half as long, which tells where there are
// a million. A record that has other members than those named here stays the object that it is.

const places = {
  education: ['qualification', 'degree', 'completedOn'],
  employment: ['employer', 'from', 'to', 'inProfession'],
  titles: ['rank', 'series', 'specialty', 'obtainedOn', 'appointedOn'],
  claims: ['clause', 'role', 'statement', 'from', 'to'],
  honours: ['kind', 'level', 'individual', 'grantedOn'],
  outputs: ['kind', 'title', 'completedOn', 'role', 'authorRank', 'appliedBy', 'influence'],
} as const;
const sections = ['education', 'employment', 'titles', 'claims', 'honours', 'outputs'] as const;

/** To be raised with every change of what is packed or how: what was packed otherwise is then packed anew. */
export const factsFormat = 1;

/** What of a dossier verdicts rest on, as one line of ASCII: a text of single bytes is read and parsed the fastest. */
export function packFacts(dossier: Dossier): string {
  const lean = leanDossier(dossier);
  const lists = sections.map((section) => [section, lean[section].map((record) => folded(record, places[section]))]);
  return inAscii(JSON.stringify({ ...lean, ...Object.fromEntries(lists) }));
}

/** The lean dossier that was packed; a whole dossier as JSON is taken as it is. */
export function unpackFacts(text: string): Dossier {
  const dossier: unknown = JSON.parse(text);
  if (!isPacked(dossier)) throw new Error('what was extracted from a dossier is no JSON object');
  for (const section of sections) unfold(dossier[section], places[section]);
  return dossier;
}

/** Not looked at any closer: a million are read in seconds, and replay compares them with their dossiers. */
function isPacked(value: unknown): value is Dossier {
  return typeof value === 'object' && value !== null;
}

function folded(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const others = Object.keys(record).filter((name) => record[name] !== undefined && !names.includes(name));
  return others.length > 0 ? record : names.map((name) => record[name] ?? null);
}

/** In place, as this is done a million times. */
function unfold(records: unknown[], names: readonly string[]): void {
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at];
    if (isList(record)) records[at] = unfoldedRecord(record, names);
  }
}

function unfoldedRecord(values: readonly unknown[], names: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place += 1) record[names[place] ?? ''] = values[place];
  return record;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function inAscii(json: string): string {
  return json.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
