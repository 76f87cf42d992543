/** A value of an edition's content, as it stands in JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What became of a value between two editions. `moved`: the same item under another number, or at another place. */
export type DifferenceKind = 'changed' | 'added' | 'removed' | 'moved';

/**
 * One difference of two editions. `path` leads by names, by `[code]` into lists whose items have codes, and by `[place]`
 * into others; it leads into the edition after, and to what was removed in the edition before. `clause` is the
 * innermost numbered clause that it stands in. `before` and `after` are null where there was nothing.
 */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly clause: string | null;
  readonly before: Json;
  readonly after: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text as it stands; what is no text is empty. */
export function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
