import type { Label } from '../../shared/vocabulary';

// What the codes of the permission matrix are called on its page; a code without a word stops the page.

type Words = Readonly<Record<string, Label>>;

export const roleWords: Words = {
  'policy-editor': { zh: '政策管理员', en: 'policy editor' },
  'policy-approver': { zh: '政策审批', en: 'policy approver' },
  clerk: { zh: '评审服务机构经办', en: 'clerk of the review agency' },
  'chief-clerk': { zh: '经办负责人', en: 'chief clerk' },
  auditor: { zh: '监督检查', en: 'auditor' },
  system: { zh: '系统（到期自动）', en: 'the system, on the day' },
  integrator: { zh: '对接系统（接口令牌）', en: 'integrator (API token)' },
};

export const resourceWords: Words = {
  policies: { zh: '职称政策（版次）', en: 'policy editions' },
  levels: { zh: '层级', en: 'levels' },
  directions: { zh: '专业方向', en: 'directions' },
  requirements: { zh: '条件', en: 'requirements' },
  criteria: { zh: '条件项', en: 'criteria' },
  'achievement-categories': { zh: '成果类别', en: 'achievement categories' },
  'golden-cases': { zh: '判例', en: 'golden cases' },
  'output-kinds': { zh: '成果种类', en: 'kinds of output' },
  employers: { zh: '所在单位', en: 'employers' },
  rounds: { zh: '评审轮次', en: 'rounds' },
  applications: { zh: '申报', en: 'applications' },
  trail: { zh: '审计记录', en: 'audit trail' },
  runs: { zh: '批量重审任务', en: 'recheck runs' },
  'recheck-runs': { zh: '批量重审任务', en: 'recheck runs' },
  simulations: { zh: '影响模拟', en: 'simulations' },
  replays: { zh: '结论核验', en: 'replays' },
  consistency: { zh: '认定一致性', en: 'consistency of rulings' },
  assessments: { zh: '资格审查', en: 'assessments' },
};

export const actionWords: Words = {
  list: { zh: '列出', en: 'list' },
  read: { zh: '查看', en: 'read' },
  create: { zh: '新建', en: 'create' },
  update: { zh: '修改', en: 'update' },
  delete: { zh: '删除', en: 'delete' },
  revise: { zh: '修订为新版本', en: 'revise into a new edition' },
  'submit-edition': { zh: '提交审批', en: 'submit for approval' },
  'recall-edition': { zh: '收回', en: 'recall from review' },
  approve: { zh: '批准', en: 'approve' },
  'send-edition-back': { zh: '退回', en: 'send back' },
  'take-effect': { zh: '施行', en: 'take effect' },
  supersede: { zh: '被替代', en: 'be superseded' },
  'withdraw-edition': { zh: '撤回', en: 'withdraw' },
  rule: { zh: '人工认定', en: 'rule on a referred clause' },
  recheck: { zh: '重审', en: 'recheck' },
  replay: { zh: '核验结论', en: 'replay a verdict' },
  'from-application': { zh: '由申报生成（隐去个人）', en: 'make from an application, without the person' },
  cancel: { zh: '终止任务', en: 'cancel a run' },
};

/** A code with its words, for a table. */
export function worded(words: Words, code: string): string {
  return `\`${code}\`<br>${wordOf(words, code)}`;
}

/** Both words of a code. */
export function wordOf(words: Words, code: string): string {
  const label = words[code];
  if (!label) throw new Error(`config/reference/words.ts has no words for “${code}”`);
  return `${label.zh} · ${label.en}`;
}
