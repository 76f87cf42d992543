import type { Label, Language } from '../vocabulary';

/** The names between braces in a text. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;
/** The text itself if it has exactly the given slots, else never: both languages must name the same facts. */
type WithSlots<Text extends string, Wanted extends string> = [Slots<Text>, Wanted] extends [Wanted, Slots<Text>]
  ? Text
  : never;

interface Entry<Zh extends string> {
  readonly status: number;
  readonly zh: Zh;
  readonly en: string;
}

function entry<const Zh extends string, const En extends string>(
  status: number,
  zh: Zh,
  en: WithSlots<En, Slots<Zh>>,
): Entry<Zh> {
  return { status, zh, en };
}

/** Every refusal of the system: its HTTP status and its words. What is wrong, then what would be right. */
export const catalogue = {
  // malformed values: 400
  'request.malformed': entry(400, '请求不是有效的 JSON。', 'The request is not well-formed JSON.'),
  'value.missing': entry(400, '缺少此项，请填写。', 'This is missing; enter it.'),
  'value.wrong-type': entry(400, '类型不符，应为{expected}。', 'The wrong type; it has to be {expected}.'),
  'value.no-number': entry(400, '填写的不是可用的数，请改正。', 'This is no number that can be used; correct it.'),
  'value.below-minimum': entry(400, '不能小于 {minimum}。', 'It cannot be below {minimum}.'),
  'value.above-maximum': entry(400, '不能大于 {maximum}。', 'It cannot be above {maximum}.'),
  'value.not-listed': entry(400, '只能是下列之一：{allowed}。', 'It has to be one of: {allowed}.'),
  'value.not-allowed-here': entry(400, '此处不能有“{keys}”。', '“{keys}” does not belong here.'),
  'value.no-such-shape': entry(
    400,
    '内容不符合任何一种可用的形式。',
    'The content fits none of the forms that are possible here.',
  ),
  'text.too-short': entry(400, '至少 {minimum} 个字符。', 'At least {minimum} characters.'),
  'text.too-long': entry(400, '至多 {maximum} 个字符。', 'At most {maximum} characters.'),
  'text.wrong-form': entry(400, '格式不符，应为 {pattern}。', 'The wrong form; it has to match {pattern}.'),
  'text.unstorable': entry(
    400,
    '含有不能保存的字符，请删去。',
    'It holds characters that cannot be stored; remove them.',
  ),
  'list.too-short': entry(400, '至少 {minimum} 项。', 'At least {minimum} items.'),
  'list.too-long': entry(400, '至多 {maximum} 项。', 'At most {maximum} items.'),
  'date.does-not-exist': entry(400, '没有这一天，请核对日期。', 'There is no such day; check the date.'),
  'period.ends-before-it-begins': entry(400, '结束日期早于开始日期。', 'It ends before it begins.'),
  'years.not-in-months': entry(400, '年限须为整月，例如 0.5 年。', 'Years have to be whole months, such as 0.5.'),
  'schooling.asks-for-nothing': entry(
    400,
    '学历、学位、技工院校三项至少填一项。',
    'Ask for a qualification, a degree or a technician class.',
  ),
  'appraisal.year-twice': entry(
    400,
    '这一年度的考核已填过一次；每个年度只能有一个考核结果，请删去一项。',
    'This year has an appraisal already; a year has one grade, so remove one of them.',
  ),
  'clock.work-of-calendar-time': entry(
    400,
    '按自然时间计算的年限不能限定工作种类；请改为按从事本专业技术工作的时间计算，或不限工作种类。',
    'Calendar time cannot be of one kind of work; count the time worked in the profession, or leave the kind out.',
  ),
  'credit-code.check-character': entry(
    400,
    '统一社会信用代码的校验位不符，请核对。',
    'The check character of the credit code does not fit; check the code.',
  ),
  'clause.unknown': entry(400, '本版政策没有第 {clause} 款。', 'The edition has no clause {clause}.'),
  'output-kind.unknown': entry(400, '没有“{kind}”这种成果。', 'There is no kind of output “{kind}”.'),
  'level.unknown': entry(400, '本版政策没有“{level}”层级。', 'The edition has no level “{level}”.'),
  'direction.unknown': entry(400, '本版政策没有“{direction}”方向。', 'The edition has no direction “{direction}”.'),
  'direction.required': entry(400, '此层级须选择专业方向。', 'This level needs a direction.'),
  'relation.unknown': entry(400, '所指的记录不存在。', 'The record that it points to is not there.'),
  'field.not-writable': entry(
    400,
    '此项由系统记载，不能直接填写。',
    'The system keeps this; it cannot be written directly.',
  ),
  'query.malformed': entry(
    400,
    '查询中有不能用的值，请核对。',
    'The query holds a value that cannot be used; check it.',
  ),
  'query.unknown-filter': entry(400, '不能按“{field}”筛选。', 'There is no filter “{field}”.'),
  'query.unknown-sort': entry(400, '不能按“{field}”排序。', 'There is no sorting by “{field}”.'),

  // an edition's file: 400, 415, 422
  'file.wrong': entry(400, '{problem}见文件第 {line} 行。', '{problem} See line {line} of the file.'),
  'file.unreadable': entry(
    400,
    '第 {line} 行附近不是能读取的 YAML 或 JSON；请核对缩进、引号和括号。',
    'This cannot be read as YAML or JSON near line {line}; check indentation, quotation marks and brackets.',
  ),
  'file.not-utf8': entry(
    400,
    '文件不是 UTF-8 编码；请另存为 UTF-8 再导入。',
    'The file is not encoded as UTF-8; save it as UTF-8 and import it again.',
  ),
  'case.named-twice': entry(400, '同一判例写了两次；请删去一处。', 'The same golden case is named twice; remove one.'),
  'file.key-twice': entry(400, '“{key}”写了两次；请删去一处。', '“{key}” is written twice; remove one.'),
  'file.not-accepted': entry(422, '{problem}见文件第 {line} 行。', '{problem} See line {line} of the file.'),
  'file.contradicts-itself': entry(422, '{problem}请改正后再导入。', '{problem} Mend it and import again.'),
  'file.alias': entry(
    422,
    '用了 YAML 的锚点或引用（& 或 *）；请在此处把内容写全。',
    'It uses an anchor or alias of YAML (& or *); write the content out here.',
  ),
  'file.tag': entry(
    422,
    '用了 YAML 的类型标记“{tag}”；请删去标记。',
    'It uses the tag “{tag}” of YAML; remove the tag.',
  ),
  'file.too-deep': entry(
    422,
    '第 {line} 行的层次过深，至多 {maximum} 层；版次文件没有这样的内容。',
    'Line {line} is nested too deeply, at most {maximum} levels; no file of an edition is.',
  ),
  'file.wrong-type': entry(
    415,
    '请以 application/yaml 或 application/json 发送，不压缩。',
    'Send it as application/yaml or application/json, not compressed.',
  ),

  // who may: 401, 403, 404
  'access.sign-in': entry(401, '请先登录。', 'Sign in first.'),
  'access.forbidden': entry(403, '当前角色不能进行此项操作。', 'Your role does not allow this.'),
  'record.not-found': entry(404, '没有这条记录，或无权查看。', 'There is no such record, or it is not yours to see.'),
  'route.not-found': entry(404, '没有这个地址。', 'There is no such address.'),
  'method.not-allowed': entry(405, '此地址不支持该方法。', 'The address does not support this method.'),
  'edition.none-in-force': entry(404, '{asOf} 没有施行中的政策版次。', 'No edition is in force on {asOf}.'),

  // states and revisions: 409, 412, 428
  'edition.frozen': entry(
    409,
    '第 {edition} 版{status}，不能修改；请先修订为新版本。',
    'Edition {edition} ({status}) cannot be changed; revise it first.',
  ),
  'edition.draft-exists': entry(
    409,
    '第 {edition} 版正在起草或审批，请在该版上修改。',
    'Edition {edition} is already being prepared; change that one.',
  ),
  'edition.exists-revise-it': entry(
    409,
    '该文件已有第 {edition} 版；请在该版上修订，或从文件导入。',
    'The document already has edition {edition}; revise that one, or import a file.',
  ),
  'edition.document-fixed': entry(
    409,
    '第 {edition} 版是该文件的后续版次，文号不能再改。',
    'Edition {edition} follows others of its document; the document number can no longer be changed.',
  ),
  'edition.without-base': entry(
    409,
    '第 {edition} 版不是从第 {before} 版修订而来；请撤回本版，再修订第 {before} 版或从文件导入。',
    'Edition {edition} was not made from edition {before}; withdraw it, then revise edition {before} or import a file.',
  ),
  'edition.in-review': entry(
    409,
    '第 {edition} 版正在审批，不能修改；收回或退回之后才能修改。',
    'Edition {edition} is in review and cannot be changed; it can once it is recalled or sent back.',
  ),
  'edition.not-in-force': entry(
    409,
    '第 {edition} 版{status}；只有已批准、施行中或已被替代的版次可以修订。',
    'Edition {edition} ({status}) cannot be revised; only one that is approved, or is or was in force, can.',
  ),
  'edition.not-draft': entry(
    409,
    '第 {edition} 版{status}；只有草稿可以提交审批。',
    'Edition {edition} ({status}) cannot be submitted; only a draft can.',
  ),
  'edition.not-in-review': entry(
    409,
    '第 {edition} 版{status}，不在审批中；提交之后才能办理。',
    'Edition {edition} ({status}) is not in review; this can be done once it is submitted.',
  ),
  'edition.not-withdrawable': entry(
    409,
    '第 {edition} 版{status}，不能撤回；草稿由政策管理员撤回，已批准而尚未施行的由政策审批撤回。',
    'Edition {edition} ({status}) cannot be withdrawn; an editor withdraws a draft, an approver one that is approved and not yet in force.',
  ),
  'edition.not-approved': entry(
    409,
    '第 {edition} 版{status}；只有已批准的版次可以施行。',
    'Edition {edition} ({status}) cannot take effect; only an approved one can.',
  ),
  'edition.unreadable': entry(
    409,
    '第 {edition} 版存储的内容在“{place}”处不合规范，不能读取；请管理员核对数据库。',
    'What is stored of edition {edition} breaks its form at “{place}” and cannot be read; an administrator has to look at the database.',
  ),
  'case.unreadable': entry(
    409,
    '判例“{case}”存储的内容在“{place}”处不合规范，不能读取；请管理员核对数据库。',
    'What is stored of the golden case “{case}” breaks its form at “{place}” and cannot be read; an administrator has to look at the database.',
  ),
  'edition.own': entry(
    403,
    '第 {edition} 版由本人编写或提交，须由另一人审批。',
    'Edition {edition} is your own work; another person has to decide on it.',
  ),
  'edition.overlaps': entry(
    409,
    '与第 {edition} 版（自 {from} 起施行）的施行期间重叠；最早可自 {earliest} 起施行。',
    'It would overlap edition {edition}, which applies from {from}; the earliest day is {earliest}.',
  ),
  'edition.days-taken': entry(
    409,
    '同一文件各版的施行期间不能重叠，止日不能早于起日。',
    'Editions of one document cannot apply on the same day, nor end before they begin.',
  ),
  'edition.day-past': entry(
    409,
    '{day} 已过；最早可自 {earliest} 起施行。',
    '{day} is over; the earliest day is {earliest}.',
  ),
  'edition.day-has-come': entry(
    409,
    '第 {edition} 版的施行日期 {day} 已到，不能撤回；可以再行修订。',
    'The day of edition {edition}, {day}, has come: it can no longer be withdrawn, but revised.',
  ),
  'edition.before-its-day': entry(
    409,
    '第 {edition} 版自 {day} 起施行，尚未到期。',
    'Edition {edition} takes effect on {day}, not before.',
  ),
  'edition.not-in-turn': entry(
    409,
    '第 {edition} 版定于 {day} 施行，须在本版之前。',
    'Edition {edition}, due on {day}, has to take effect before this one.',
  ),
  'edition.lint-errors': entry(
    422,
    '还有 {count} 处错误，改正后才能提交和批准。',
    'There are {count} errors to mend before it can be submitted and approved.',
  ),
  'edition.cases-failing': entry(
    422,
    '还有 {count} 例判例不通过：{cases}。改正后才能提交和批准。',
    '{count} golden cases get another verdict than they must: {cases}. Mend that before it can be submitted and approved.',
  ),
  'edition.has-rows': entry(409, '不能删除；草稿可以撤回。', 'It cannot be deleted; a draft can be withdrawn.'),
  'application.closed': entry(
    409,
    '申报{status}，材料不能再改。',
    'The application ({status}) can no longer be changed.',
  ),
  'application.kept': entry(
    409,
    '申报记录不能删除；可以撤回申报。',
    'An application is never deleted; it can be withdrawn.',
  ),
  'ruling.not-referred': entry(
    409,
    '第 {clause} 款不是待人工认定，不能作认定。',
    'Clause {clause} is not referred, so there is nothing to rule on.',
  ),
  'record.in-use': entry(409, '仍被引用，不能删除。', 'It is still in use and cannot be deleted.'),
  'vocabulary.full': entry(
    409,
    '成果种类合起来超过 {maximum} 种；请先删去不再使用的种类。',
    'There would be more than {maximum} kinds of output in all; delete those that are not in use first.',
  ),
  'record.duplicate': entry(409, '已有相同的{field}。', 'The same {field} is already there.'),
  'write.outside-act': entry(
    409,
    '只能经由系统的保存操作写入。',
    'It can only be written through one of the system’s acts.',
  ),
  'write.collided': entry(
    409,
    '同时有别的保存牵涉同一内容，这一次没有存；请再试一次。',
    'Another save of the same content came at the same moment; this one was not stored. Try again.',
  ),
  'record.bulk-refused': entry(409, '不能批量改写；请逐条保存。', 'Bulk writes are refused; save one at a time.'),
  'round.edition-not-in-force': entry(
    409,
    '进行中的轮次只能适用施行中的版次；第 {edition} 版{status}。',
    'An open round can only go by the edition in force; edition {edition} is not ({status}).',
  ),
  'round.edition-never-applied': entry(
    409,
    '轮次只能适用施行中或曾施行的版次；第 {edition} 版{status}。',
    'A round can only go by an edition that is or was in force; edition {edition} is not ({status}).',
  ),
  'application.round-closed': entry(409, '{round}已结束，不能再办理。', 'The round {round} is closed.'),
  'export.too-many': entry(
    413,
    '共 {total} 条，一次至多导出 {maximum} 条；请缩小筛选范围。',
    'There are {total} rows; at most {maximum} are exported at once. Narrow the filter.',
  ),
  'threshold.no-number': entry(
    422,
    '“{path}”处没有影响审查结论的数字；请另选一个门槛。',
    'No number that decides a verdict stands at “{path}”; choose another threshold.',
  ),
  'threshold.out-of-range': entry(
    422,
    '此处不能是 {value}；请按该项的范围取值。',
    'It cannot be {value} here; keep to the bounds of the number.',
  ),
  'threshold.gone': entry(
    409,
    '开始之前本版有改动，要试的数已不在，请另选一个数再试。',
    'Before it began the edition was changed, and the number is no longer there; choose a number again.',
  ),
  'threshold.fits-no-more': entry(
    409,
    '开始之前本版有改动，试算的值有的已不能取，请重新取值。',
    'Before it began the edition was changed, and it cannot hold all of the values any more; choose values again.',
  ),
  'job.not-running': entry(409, '任务已结束。', 'The job has ended.'),
  'replay.running': entry(409, '已有一次核验正在进行，请待其结束。', 'A replay is running; wait until it has ended.'),
  'simulation.unfinished': entry(
    409,
    '这次模拟没有做完，名单不全，不能查看或导出；请待其完成或重新模拟。',
    'This simulation did not run to its end, so its persons are not all there; wait until it is done, or run it again.',
  ),
  'simulation.persons-gone': entry(
    409,
    '每个版次只保留最近 {runs} 次模拟和最近一次全员模拟的名单，这一次的名单已清除，人数仍在；需要名单请重新模拟。',
    'Persons are kept of the latest {runs} simulations of an edition and of the latest one over everybody; those of this one are gone, its counts remain. Simulate again to see them.',
  ),
  'revision.stale': entry(
    412,
    '他人已先保存（第 {current} 次修改），请重新载入。',
    'Somebody saved first (revision {current}); load it again.',
  ),
  'revision.required': entry(
    428,
    '缺少 If-Match，请先读取再保存。',
    'If-Match is missing; read the record before saving it.',
  ),

  // limits and rules
  'request.too-large': entry(413, '内容过大，至多 {maximum}。', 'Too large; at most {maximum}.'),
  'request.too-many': entry(
    429,
    '请求过于频繁，请于 {seconds} 秒后再试。',
    'Too many requests; try again in {seconds} seconds.',
  ),
  'server.unexpected': entry(500, '系统出错，编号 {requestId}。', 'The system failed; reference {requestId}.'),
} as const;

export type RefusalCode = keyof typeof catalogue;
export type RefusalParams<Code extends RefusalCode> = Readonly<Record<Slots<(typeof catalogue)[Code]['zh']>, Param>>;
/** A fact of a refusal; a label is said in the reader's language. */
export type Param = string | number | Label;

/** One thing that is wrong. `path` is in full (`employment[3].to`); `params` are the facts of its words. */
export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly code: Code;
  readonly path?: string;
  readonly params: Readonly<Record<string, Param>>;
}

/** Makes a refusal; the compiler asks for just the parameters that its words have. */
export function refusal<Code extends RefusalCode>(
  code: Code,
  params: RefusalParams<Code>,
  path?: string,
): Refusal<Code> {
  return path === undefined ? { code, params } : { code, params, path };
}

/** The HTTP status of a refusal. */
export function statusOf(code: RefusalCode): number {
  return catalogue[code].status;
}

/** A refusal in words. */
export function wordRefusal(told: Refusal, language: Language): string {
  return catalogue[told.code][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = told.params[name] ?? slot;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The refusals of an act, all at once; the first one's status is the answer's. */
export class Refused extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];

  constructor(first: Refusal, ...others: readonly Refusal[]) {
    super(first.code);
    this.name = 'Refused';
    this.refusals = [first, ...others];
  }
}

/** Throws all refusals together if there are any. */
export function refuseAny(refusals: readonly Refusal[]): void {
  const [first, ...others] = refusals;
  if (first) throw new Refused(first, ...others);
}
