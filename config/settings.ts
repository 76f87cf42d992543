// Every setting of the system comes from the environment and through this schema; nothing else reads process.env.
import { z } from 'zod';
import { integer, list, name, text } from '../shared/vocabulary';

export interface Settings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly database: { readonly url: string; readonly poolMax: number };
  readonly secrets: {
    readonly appKeys: readonly string[];
    readonly apiTokenSalt: string;
    readonly adminJwtSecret: string;
    readonly transferTokenSalt: string;
    readonly encryptionKey: string;
    readonly jwtSecret: string;
    /** The first one seals verdicts; all of them check seals. */
    readonly sealKeys: readonly string[];
  };
  /** The first account of Strapi's own panel; without it the panel has none and nobody can register one. */
  readonly panelAdmin: { readonly email: string; readonly password: string } | null;
  readonly servePanel: boolean;
  /** Demo accounts and applications; never in production. */
  readonly demo: { readonly password: string; readonly applications: number } | null;
  readonly logLevel: LogLevel;
  /** Seconds by which the clock of the acts is ahead, for tests alone. */
  readonly clockOffset: number;
}

/** What is wrong with one variable, and what would be right. */
export interface SettingProblem {
  readonly variable: string;
  readonly zh: string;
  readonly en: string;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** Reads an environment; all problems are reported at once. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ReadSettings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(given);
  const problems = [...(parsed.success ? [] : problemsOf(parsed.error, given)), ...crossProblems(given)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return { ok: true, settings: arrange(parsed.data) };
}

/** The settings of this process; throws one error that names every bad variable. */
export function settings(): Settings {
  read ??= readSettings(process.env);
  if (!read.ok) throw new Error(wordProblems(read.problems));
  return read.settings;
}

/** The keys of seals alone, for commands that need no other setting; none where the variable is not set. */
export function readSealKeys(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const given = environment['SEAL_KEYS'];
  if (given === undefined || given === '') return [];
  const parsed = keys.safeParse(given);
  if (!parsed.success) throw new Error(`SEAL_KEYS: ${keysWords.join(' · ')}`);
  return parsed.data;
}

/** One line a problem, Chinese and English. */
export function wordProblems(problems: readonly SettingProblem[]): string {
  return problems.map(({ variable, zh, en }) => `${variable}: ${zh} · ${en}`).join('\n');
}

let read: ReadSettings | undefined;

const logLevels = ['error', 'warn', 'info', 'http', 'verbose', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

const wholeNumber = (minimum: number, maximum: number) => z.coerce.number<string>().pipe(integer(minimum, maximum));
const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true');
// Random bytes have many different characters; words, repeats and the placeholders of examples do not.
const isRandom = (value: string): boolean =>
  new Set(value).size >= 10 && !/modified|change-?me|secret|password/i.test(value);
const secret = text(22).refine(isRandom, { error: 'not random' });
const keys = text()
  .transform((value) => value.split(',').map((key) => key.trim()))
  .pipe(list(secret).min(1));

const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: name(1).optional(),
  PORT: wholeNumber(0, 65535).default(1337),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_MAX: wholeNumber(2, 200).default(20),
  APP_KEYS: keys,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  SEAL_KEYS: keys,
  PANEL_ADMIN_EMAIL: z.email().optional(),
  PANEL_ADMIN_PASSWORD: z
    .stringFormat('password', (value) => value.length >= 12 && Buffer.byteLength(value) <= 72)
    .optional(),
  SERVE_PANEL: yesOrNo.default(false),
  DEMO: yesOrNo.optional(),
  DEMO_PASSWORD: z.stringFormat('password', (value) => value.length >= 12 && Buffer.byteLength(value) <= 72).optional(),
  DEMO_APPLICATIONS: wholeNumber(0, 1_000_000).default(200),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  CLOCK_OFFSET: wholeNumber(-1_000_000_000, 1_000_000_000).default(0),
});
type Variables = z.output<typeof variables>;
type Variable = keyof Variables;

const secretWords = ['应为至少 22 个字符的随机值', 'has to be a random value of at least 22 characters'] as const;
const keysWords = [
  '应为以逗号分隔的随机值，每个至少 22 个字符',
  'has to be random values of at least 22 characters, separated by commas',
] as const;
const yesOrNoWords = ['应为 true 或 false', 'has to be true or false'] as const;
const passwordWords = ['应为 12 个字符至 72 个字节', 'has to be of 12 characters to 72 bytes'] as const;
const rightValues: Record<Variable, readonly [zh: string, en: string]> = {
  NODE_ENV: ['应为 development、test 或 production', 'has to be development, test or production'],
  HOST: ['应为监听的地址，例如 127.0.0.1', 'has to be the address to listen on, such as 127.0.0.1'],
  PORT: ['应为 0–65535 的整数', 'has to be a whole number from 0 to 65535'],
  PUBLIC_URL: ['应为 http(s):// 开头的网址', 'has to be an address that begins with http(s)://'],
  DATABASE_URL: ['应为 postgres://用户:口令@主机:端口/库', 'has to be postgres://user:password@host:port/database'],
  DATABASE_POOL_MAX: ['应为 2–200 的整数', 'has to be a whole number from 2 to 200'],
  APP_KEYS: keysWords,
  API_TOKEN_SALT: secretWords,
  ADMIN_JWT_SECRET: secretWords,
  TRANSFER_TOKEN_SALT: secretWords,
  ENCRYPTION_KEY: secretWords,
  JWT_SECRET: secretWords,
  SEAL_KEYS: keysWords,
  PANEL_ADMIN_EMAIL: ['应为电子邮箱地址', 'has to be an e-mail address'],
  PANEL_ADMIN_PASSWORD: passwordWords,
  SERVE_PANEL: yesOrNoWords,
  DEMO: yesOrNoWords,
  DEMO_PASSWORD: passwordWords,
  DEMO_APPLICATIONS: ['应为 0–1000000 的整数', 'has to be a whole number from 0 to 1000000'],
  CLOCK_OFFSET: ['应为秒数，仅供测试', 'has to be a number of seconds, for tests alone'],
  LOG_LEVEL: [`应为 ${logLevels.join('、')} 之一`, `has to be one of ${logLevels.join(', ')}`],
};
const isVariable = (word: unknown): word is Variable => typeof word === 'string' && word in rightValues;

function problemsOf(error: z.ZodError, given: Record<string, unknown>): SettingProblem[] {
  const wrong = new Set(error.issues.map((issue) => issue.path[0]).filter(isVariable));
  return [...wrong].map((variable) => {
    const [zh, en] = rightValues[variable];
    return variable in given ? { variable, zh, en } : missing(variable);
  });
}

function missing(variable: Variable): SettingProblem {
  const [zh, en] = rightValues[variable];
  return { variable, zh: `缺少；${zh}`, en: `is missing; it ${en}` };
}

const demoInProduction: SettingProblem = {
  variable: 'DEMO',
  zh: '正式环境不能有演示账号，应为 false 或不设',
  en: 'has to be false or unset: production has no demo accounts',
};
const clockMoved: SettingProblem = {
  variable: 'CLOCK_OFFSET',
  zh: '正式环境不能拨动时钟，应不设',
  en: 'has to be unset: production does not move its clock',
};

/** What no variable shows alone. */
function crossProblems(given: Record<string, unknown>): SettingProblem[] {
  const production = given['NODE_ENV'] === 'production';
  const demo = given['DEMO'] === undefined ? !production : given['DEMO'] === 'true';
  const problems: SettingProblem[] = production ? [...(demo ? [demoInProduction] : []), ...clockProblems(given)] : [];
  if (!production && demo && given['DEMO_PASSWORD'] === undefined) problems.push(missing('DEMO_PASSWORD'));
  const email = given['PANEL_ADMIN_EMAIL'] !== undefined;
  const password = given['PANEL_ADMIN_PASSWORD'] !== undefined;
  if (email && !password) problems.push(missing('PANEL_ADMIN_PASSWORD'));
  if (password && !email) problems.push(missing('PANEL_ADMIN_EMAIL'));
  return problems;
}

function clockProblems(given: Record<string, unknown>): SettingProblem[] {
  return given['CLOCK_OFFSET'] === undefined ? [] : [clockMoved];
}

function inOrder(problems: readonly SettingProblem[]): SettingProblem[] {
  const order = Object.keys(rightValues);
  return [...problems].sort((a, b) => order.indexOf(a.variable) - order.indexOf(b.variable));
}

function arrange(given: Variables): Settings {
  const production = given.NODE_ENV === 'production';
  const host = given.HOST ?? (production ? '0.0.0.0' : '127.0.0.1');
  const { PANEL_ADMIN_EMAIL: email, PANEL_ADMIN_PASSWORD: panelPassword, DEMO_PASSWORD: demoPassword } = given;
  return {
    production,
    host,
    port: given.PORT,
    publicUrl: (given.PUBLIC_URL ?? `http://${host}:${given.PORT}`).replace(/\/+$/, ''),
    database: { url: given.DATABASE_URL, poolMax: given.DATABASE_POOL_MAX },
    secrets: {
      appKeys: given.APP_KEYS,
      apiTokenSalt: given.API_TOKEN_SALT,
      adminJwtSecret: given.ADMIN_JWT_SECRET,
      transferTokenSalt: given.TRANSFER_TOKEN_SALT,
      encryptionKey: given.ENCRYPTION_KEY,
      jwtSecret: given.JWT_SECRET,
      sealKeys: given.SEAL_KEYS,
    },
    panelAdmin: email !== undefined && panelPassword !== undefined ? { email, password: panelPassword } : null,
    servePanel: given.SERVE_PANEL,
    demo:
      (given.DEMO ?? !production) && demoPassword !== undefined
        ? { password: demoPassword, applications: given.DEMO_APPLICATIONS }
        : null,
    logLevel: given.LOG_LEVEL,
    clockOffset: given.CLOCK_OFFSET,
  };
}
