import type { z } from 'zod';
import { catalogue, refusal, refuseAny, type Refusal, type RefusalCode } from './catalogue';

type Issue = z.core.$ZodIssue;

/** Puts zod's issues into the catalogue's codes, so that zod's own English never reaches a user. All issues, full paths. */
export function refusalsOf(error: { readonly issues: readonly Issue[] }, base = ''): Refusal[] {
  return error.issues.flatMap((issue) => fromIssue(issue, base));
}

/** What a shape makes of a value; throws everything that it refuses at once. */
export function parsedOrRefused<Shape extends z.ZodType>(shape: Shape, value: unknown, base = ''): z.output<Shape> {
  const answer = shape.safeParse(value);
  if (answer.success) return answer.data;
  refuseAny(refusalsOf(answer.error, base));
  throw new Error('a failed parse has at least one issue');
}

/** `['employment', 3, 'to']` as `employment[3].to`, below `base`. */
export function pathOf(keys: readonly PropertyKey[], base = ''): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, base);
}

function fromIssue(issue: Issue, base: string): Refusal[] {
  const path = pathOf(issue.path, base);
  switch (issue.code) {
    case 'invalid_type':
      // A form whose field holds no number sends none.
      if (issue.message.includes('received NaN')) return [refusal('value.no-number', {}, path)];
      return [
        issue.input === undefined && issue.message.includes('received undefined')
          ? refusal('value.missing', {}, path)
          : refusal('value.wrong-type', { expected: issue.expected }, path),
      ];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'too_big':
      return [tooBig(issue, path)];
    case 'invalid_format':
      return [refusal('text.wrong-form', { pattern: issue.pattern ?? issue.format }, path)];
    case 'invalid_value':
      return [refusal('value.not-listed', { allowed: issue.values.map(String).join(', ') }, path)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        refusal('value.not-allowed-here', { keys: key }, pathOf([...issue.path, key], base)),
      );
    case 'custom':
      return [custom(issue, path)];
    default:
      return [refusal('value.no-such-shape', {}, path)];
  }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, path: string): Refusal {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string' && minimum === 1) return refusal('value.missing', {}, path);
  if (issue.origin === 'string') return refusal('text.too-short', { minimum }, path);
  if (issue.origin === 'array') return refusal('list.too-short', { minimum }, path);
  return refusal('value.below-minimum', { minimum }, path);
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, path: string): Refusal {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return refusal('text.too-long', { maximum }, path);
  if (issue.origin === 'array') return refusal('list.too-long', { maximum }, path);
  return refusal('value.above-maximum', { maximum }, path);
}

function custom(issue: Extract<Issue, { code: 'custom' }>, path: string): Refusal {
  const code: unknown = issue.params?.['code'];
  return typeof code === 'string' && isParameterless(code)
    ? { code, params: {}, path }
    : refusal('value.no-such-shape', {}, path);
}

function isParameterless(code: string): code is RefusalCode {
  return code in catalogue;
}
