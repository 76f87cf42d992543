// An edition's file as text. YAML is read with all that makes it dangerous left out: aliases (a few lines that unfold to
// gigabytes), tags (values of other types), keys written twice (two readers, two meanings).
import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, stringify, visit, type Document } from 'yaml';
import { inFileOrder, type EditionFile } from '../../shared/edition-file';
import { refusal, refuseAny, Refused, statusOf, wordRefusal, type Refusal } from '../../shared/errors';
import { keysOf } from '../../shared/vocabulary';
import { refuseDeep } from './yaml-depth';

/** A file that is wrong from end to end is told so by its first hundred lines. */
const mostTold = 100;
/** No edition's file needs one; a hand may write the version. */
const mostDirectives = 10;

export type EditionFormat = 'yaml' | 'json';

/** What a text holds, and on which line each of its values stands. */
export interface ReadText {
  readonly value: unknown;
  readonly lineOf: (path: string) => number | null;
}

/** The file as text: the same content gives the same bytes, and each value stands on a line of its own. */
export function writeEditionText(file: EditionFile, format: EditionFormat): string {
  const ordered = inFileOrder(file);
  if (format === 'json') return `${JSON.stringify(ordered, null, 2)}\n`;
  // Folded lines would make one changed character a change of many lines.
  return stringify(ordered, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

/** Reads YAML or JSON; refuses what is neither, and what a file of an edition has no use for. */
export function readEditionText(text: string): ReadText {
  const lines = new LineCounter();
  const json = jsonIn(text);
  const document = composed(text, { lines, lenient: json !== undefined });
  const lineOf = (path: string) => lineAt(document, path, lines);
  refuseAny(dangersIn(document, lines));
  return { value: json ?? document.toJS({ maxAliasCount: 0 }), lineOf };
}

/** Refusals with the line on which each value stands, as far as the text has it. */
export function located(refusals: readonly Refusal[], lineOf: ReadText['lineOf']): Refusal[] {
  return refusals.slice(0, mostTold).map((told) => {
    const line = told.path === undefined ? null : lineOf(told.path);
    return line === null ? told : atLine(told, line);
  });
}

/** The words with their line before them; the code itself stays readable for machines as `reason`. */
function atLine(told: Refusal, line: number): Refusal {
  const problem = { zh: wordRefusal(told, 'zh'), en: wordRefusal(told, 'en') };
  const kind = statusOf(told.code) === 422 ? 'file.not-accepted' : 'file.wrong';
  const { code, params } = refusal(kind, { line, problem });
  return { ...told, code, params: { ...params, reason: told.code } };
}

/**
 * The text as YAML. The library gathers all that is wrong, up to an error with its stack for every character, and its
 * composer has no other way to be told of the first alone than its own hook (yaml 2.9).
 */
function composed(text: string, { lines, lenient }: { lines: LineCounter; lenient: boolean }): Document.Parsed {
  refuseDeep(text);
  const refuseAt = (offset: number): never => {
    throw new Refused(refusal('file.unreadable', { line: lines.linePos(offset).line }));
  };
  // The library's own search for keys written twice compares each with each: dangersIn looks the keys up.
  const composer = new Composer({ uniqueKeys: false, merge: false, prettyErrors: false });
  const onError = (source: Place, ...told: readonly unknown[]): void => {
    const isWarning = told.at(2) === true;
    if (!lenient && !isWarning) refuseAt(offsetOf(source));
  };
  Object.assign(composer, { onError });
  const documents: Document.Parsed[] = [];
  let directives = 0;
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    directives += Number(token.type === 'directive');
    if (token.type === 'error' || directives > mostDirectives || documents.length > 1) refuseAt(token.offset);
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(true, text.length));
  const [document, another] = documents;
  if (!document || another) return refuseAt(another?.range[0] ?? text.length);
  const [error] = document.errors;
  if (error && !lenient) refuseAt(error.pos[0]);
  return document;
}

type Place = number | readonly number[] | { readonly offset: number };

function offsetOf(source: Place): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

/** Every JSON text is read as JSON, whose strings YAML reads alike, but not its tabs. */
function jsonIn(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dangersIn(document: Document.Parsed, lines: LineCounter): Refusal[] {
  const found: Refusal[] = [];
  const note = (told: Refusal, { range }: { readonly range?: readonly number[] | null }) => {
    if (found.length < mostTold) found.push(atLine(told, lines.linePos(range?.[0] ?? 0).line));
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined) note(refusal('file.alias', {}), node);
      if (node.tag !== undefined) note(refusal('file.tag', { tag: node.tag }), node);
    },
    Map: (_key, { items }) => {
      const met = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        // A clause is what is written: as a number, 2.10 would be 2.1.
        if (key.type === 'PLAIN' && key.source !== undefined) key.value = key.source;
        const name = String(key.value);
        if (name === '__proto__') note(refusal('value.not-allowed-here', { keys: name }), key);
        if (met.has(name)) note(refusal('file.key-twice', { key: name }), key);
        met.add(name);
      }
    },
  });
  return found;
}

/** The line of the value at a path, or of the nearest one above it that is there. */
function lineAt(document: Document.Parsed, path: string, lines: LineCounter): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const name of keysOf(path)) {
    const next = stepInto(node, name);
    if (!next) break;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset === null ? null : lines.linePos(offset).line;
}

function stepInto(node: unknown, name: string): { node: unknown; offset: number | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    return pair ? { node: pair.value, offset: isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null } : null;
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(name)];
  return isMap(item) || isSeq(item) || isScalar(item) ? { node: item, offset: item.range?.[0] ?? null } : null;
}
