import { z } from 'zod';
import { GoldenCases, type GoldenCase } from '../golden';
import { compareClauses, inDocumentOrder, PolicyContent } from '../policy';
import { text } from '../vocabulary';

/** What an edition's file says of itself, so that no other file is taken for one. */
export const editionFormat = 'zhiping.edition';
/** Raised when a file of before can no longer be read as it stands. */
export const editionVersion = 1;

/**
 * 版次文件：an edition as one document, to be handed from one system to another, compared as text, or written by hand.
 * `policy` is what is linted, frozen and hashed; the cases that must hold travel with it.
 */
export const EditionFile = z.strictObject({
  format: z.literal(editionFormat),
  version: z.literal(editionVersion),
  /** 修订说明 */
  changeNote: text().nullable(),
  policy: PolicyContent,
  /** 判例 */
  goldenCases: GoldenCases,
});
export type EditionFile = z.infer<typeof EditionFile>;

/** An edition as its file. */
export function editionFileOf(edition: Pick<EditionFile, 'policy' | 'changeNote' | 'goldenCases'>): EditionFile {
  return inFileOrder({ format: editionFormat, version: editionVersion, ...edition });
}

/**
 * The file with its lists in the document's order and its members in the order of the schema, whatever order they came
 * in: two files of one content are one text, and the text of two editions differs where the editions do.
 */
export function inFileOrder(file: EditionFile): EditionFile {
  const goldenCases = [...file.goldenCases].sort(byOrder).map(withClausesInOrder);
  return EditionFile.parse({ ...file, policy: inDocumentOrder(file.policy), goldenCases });
}

function byOrder(a: GoldenCase, b: GoldenCase): number {
  if (a.order !== b.order) return a.order - b.order;
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

/** The clauses of an expectation have no order of their own but the document's. */
function withClausesInOrder(one: GoldenCase): GoldenCase {
  const { clauses } = one.expect;
  if (!clauses) return one;
  const sorted = Object.entries(clauses).sort(([a], [b]) => compareClauses(a, b));
  return { ...one, expect: { ...one.expect, clauses: Object.fromEntries(sorted) } };
}
