import { refusal, Refused, statusOf, wordRefusal, type Refusal, type RefusalCode } from '../../shared/errors';
import { keysOf, type Language } from '../../shared/vocabulary';

/** PostgreSQL's own refusals, by SQLSTATE or by constraint: the last line behind the validator, in the same words. */
const byConstraint: Readonly<Record<string, Refusal>> = {
  applications_number_key: refusal('record.duplicate', { field: { zh: '申报编号', en: 'number' } }, 'number'),
  employers_credit_code_key: refusal(
    'record.duplicate',
    { field: { zh: '统一社会信用代码', en: 'credit code' } },
    'unifiedCreditCode',
  ),
  rounds_code_key: refusal('record.duplicate', { field: { zh: '轮次代码', en: 'code' } }, 'code'),
  output_kinds_code_key: refusal('record.duplicate', { field: { zh: '成果种类代码', en: 'code' } }, 'code'),
  levels_code_key: refusal('record.duplicate', { field: { zh: '层级代码', en: 'code' } }, 'code'),
  golden_cases_code_key: refusal('record.duplicate', { field: { zh: '判例编号', en: 'code' } }, 'code'),
  directions_code_key: refusal('record.duplicate', { field: { zh: '方向代码', en: 'code' } }, 'code'),
  requirements_code_key: refusal('record.duplicate', { field: { zh: '条款编号', en: 'clause number' } }, 'code'),
  criteria_code_key: refusal('record.duplicate', { field: { zh: '条款编号', en: 'clause number' } }, 'code'),
  achievement_categories_code_key: refusal(
    'record.duplicate',
    { field: { zh: '条款编号', en: 'clause number' } },
    'code',
  ),
  policies_edition_key: refusal('record.duplicate', { field: { zh: '版次', en: 'edition' } }, 'edition'),
  recheck_runs_one_replay: refusal('replay.running', {}),
  policies_one_at_a_time: refusal('edition.days-taken', {}, 'effectiveFrom'),
  policies_ends_after_it_begins: refusal('edition.days-taken', {}, 'effectiveTo'),
  policies_one_in_preparation: refusal('record.duplicate', { field: { zh: '草稿', en: 'draft' } }, 'documentNumber'),
};
const byState: Readonly<Record<string, Refusal>> = {
  '40001': refusal('write.collided', {}),
  '40P01': refusal('write.collided', {}),
  '23503': refusal('record.in-use', {}),
  '23505': refusal('record.duplicate', { field: { zh: '编号', en: 'code' } }),
  '22003': refusal('query.malformed', {}),
  '22007': refusal('query.malformed', {}),
  '22008': refusal('query.malformed', {}),
  '22021': refusal('query.malformed', {}),
  '22P02': refusal('query.malformed', {}),
  '22P05': refusal('query.malformed', {}),
  // A filter's operator that the column's type does not have, such as text search in JSON.
  '42883': refusal('query.malformed', {}),
  ZP001: refusal('write.outside-act', {}),
};

// A filter's value that is not of its column's type: plain Errors of Strapi's query engine (5.54), which it answers with 500.
const strapiFieldError = /^Expected a valid \w+, got /;
const strapiDayError = /^Invalid(Date|Datetime|Time)Format$/;

/** The refusals in an error, if it is one that people can act on. */
export function refusalsIn(error: unknown): readonly Refusal[] | null {
  if (error instanceof Refused) return error.refusals;
  if (typeof error !== 'object' || error === null) return null;
  if (error instanceof Error && (strapiFieldError.test(error.message) || strapiDayError.test(error.name)))
    return [refusal('query.malformed', {})];
  const constraint = 'constraint' in error ? byConstraint[String(error.constraint)] : undefined;
  const state = 'code' in error ? byState[String(error.code)] : undefined;
  const known = constraint ?? state;
  return known ? [known] : null;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly refusals: readonly (Refusal & { readonly message: string })[];
  readonly requestId: string;
}

/** Refusals as problem details (RFC 9457), the first one's status being the answer's. */
export function problemOf(refusals: readonly Refusal[], language: Language, requestId: string): Problem {
  const worded = refusals.map((told) => ({ ...told, message: wordRefusal(told, language) }));
  const first = worded[0] ?? { ...refusal('server.unexpected', { requestId }), message: '' };
  return {
    type: `urn:zhiping:${first.code}`,
    title: first.message,
    status: statusOf(first.code),
    code: first.code,
    message: worded.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'),
    errors: Object.fromEntries(worded.flatMap(({ path, message }) => (path ? [[path, message]] : []))),
    refusals: worded,
    requestId,
  };
}

/** The same in the envelope of Strapi's content routes and its panel, which finds fields by `details.errors[].path`. */
export function envelopeOf(problem: Problem): { data: null; error: Record<string, unknown> } {
  const errors = problem.refusals.map(({ path, message, code }) => ({
    path: keysOf(path ?? ''),
    message,
    name: code,
  }));
  const { status, code, message, refusals, requestId } = problem;
  const name = status === 400 || status === 422 ? 'ValidationError' : 'ApplicationError';
  return { data: null, error: { status, name, message, details: { code, errors, refusals, requestId } } };
}

/** zh unless the reader asks for English first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
}
