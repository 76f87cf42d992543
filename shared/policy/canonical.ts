import type { CategoryGroup, PolicyContent } from './content';
import type { PolicyOptions } from './options';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Canonical JSON by RFC 8785: keys by UTF-16 code units, ECMAScript numbers, no white space; `undefined` members left out. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Added up in one text: lists between would be most of the work, and replay does this to every stored verdict.
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    if (members !== '') members += ',';
    members += `${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/**
 * Puts an edition's lists into their document order, so that the same content has the same bytes however its rows were
 * read; an optional list that is empty says no more than one that is not there.
 */
export function inDocumentOrder({ applicantKinds = [], ...content }: PolicyContent): PolicyContent {
  return {
    ...content,
    options: withoutEmptyLists(content.options),
    ...(applicantKinds.length > 0 ? { applicantKinds: [...applicantKinds].sort(byOrder) } : {}),
    levels: [...content.levels].sort(byOrder),
    directions: [...content.directions].sort(byOrder),
    outputKinds: [...content.outputKinds].sort(byOrder),
    requirements: content.requirements
      .map(({ groups = [], minimumFor = [], ...requirement }) => ({
        ...requirement,
        ...(groups.length > 0 ? { groups: groups.map(withoutEmptyMinima) } : {}),
        ...(minimumFor.length > 0 ? { minimumFor } : {}),
        criteria: [...requirement.criteria].sort(byOrder),
        categories: [...requirement.categories].sort(byOrder),
      }))
      .sort((a, b) => compareClauses(a.code, b.code)),
  };
}

function withoutEmptyLists({ penaltyYears = [], equivalentTitles = [], ...options }: PolicyOptions): PolicyOptions {
  return {
    ...options,
    ...(penaltyYears.length > 0 ? { penaltyYears } : {}),
    ...(equivalentTitles.length > 0 ? { equivalentTitles } : {}),
  };
}

function withoutEmptyMinima({ minimumFor = [], ...group }: CategoryGroup): CategoryGroup {
  return { ...group, ...(minimumFor.length > 0 ? { minimumFor } : {}) };
}

/** The bytes that an edition is frozen as and hashed by: RFC 8785 over its document order. */
export function canonicalPolicy(content: PolicyContent): string {
  return canonicalJson(inDocumentOrder(content));
}

/** Orders clause numbers as a document does: 2.3 before 2.10. */
export function compareClauses(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = Number(left[place] ?? 0) - Number(right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byOrder(a: { order: number; code: string }, b: { order: number; code: string }): number {
  if (a.order !== b.order) return a.order - b.order;
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
