// 控制台的框架：菜单、登录、错误、任务、导览。
import { smallResourceFieldsZh } from './small-resources.zh';

export const consoleZh = {
  app: { name: '职评', purpose: '职称评审管理系统', navigation: '主导航' },
  home: { nothing: '这个角色还没有可办的事', nothing_hint: '请联系系统管理员核对角色。' },
  crash: {
    title: '此页出错',
    advice: '尚未保存的内容可能丢失。可以再试一次；若仍出错，请把下面这行文字告知系统管理员。',
    again: '再试一次',
  },
  signIn: {
    demo: '演示账户（仅演示环境有）：点一下即登录',
    incomplete: '请填写用户名和密码。',
    refused: '用户名或密码不对，请核对。',
    too_many: '登录次数过多，请一分钟后再试。',
    unreachable: '连不上服务器，请稍后再试。',
    needed: '请先登录。',
  },
  roles: { 'policy-editor': '政策管理员', 'policy-approver': '政策审批', clerk: '经办', auditor: '监督检查' },
  roleWork: {
    'policy-editor': '修订标准条件',
    'policy-approver': '使版次施行',
    clerk: '审核申报',
    auditor: '查看留痕',
  },
  resources: {
    policies: { name: '政策' },
    levels: { name: '层级' },
    directions: { name: '专业方向' },
    requirements: { name: '条件' },
    criteria: { name: '条件项' },
    'achievement-categories': { name: '成果类别' },
    applications: { name: '申报' },
    rounds: { name: '轮次', ...smallResourceFieldsZh.rounds },
    employers: { name: '单位', ...smallResourceFieldsZh.employers },
    'output-kinds': { name: '成果种类', ...smallResourceFieldsZh['output-kinds'] },
    trail: { name: '留痕', ...smallResourceFieldsZh.trail },
    runs: { name: '任务' },
  },
  problem: {
    title: '有 %{smart_count} 处需要改正',
    unknown: '操作没有完成，请再试一次。',
    wrong_form: '格式不符：',
    colon: '：',
  },
  runs: {
    indicator: '任务：%{smart_count} 项进行中',
    none: '还没有任务',
    none_hint: '版次施行或批量复核时，任务会出现在这里，离开后也能找到。',
    all: '全部任务',
    progress: '进度',
    done_of: '%{done} / %{total}',
    changed: '%{smart_count} 份结论有变化',
    unchanged: '，%{smart_count} 份不变',
    cancel: '中止任务',
    kinds: { selection: '重新审核所选申报', edition: '版次施行后重新审核' },
    states: { queued: '排队中', running: '进行中', done: '已完成', failed: '未完成', cancelled: '已中止' },
  },
  tour: {
    label: '导览',
    step: '导览 %{step} / %{steps}',
    next: '下一条',
    dismiss: '不再显示',
    done: '知道了',
    'policy-editor': {
      1: {
        title: '文件就是表单',
        text: '打开一个版次，正文里每个起决定作用的数字都能点开修改；Enter 保存，Esc 放弃。',
      },
      2: { title: '边改边看', text: '右侧随时列出条款中的问题；在“试算”里选一份材料，改动后的结论立即可见。' },
      3: { title: '先修订，再施行', text: '施行中的版次不能改动。点“修订”得到草稿，改完后由有权的人使其施行。' },
    },
    'policy-approver': {
      1: { title: '看改了什么', text: '草稿中改动过的数字旁保留原值，并有删除线。' },
      2: { title: '施行之前', text: '“使其施行”会先说明替代哪一版、将复核多少份申报。' },
      3: { title: '施行之后', text: '复核作为任务进行，可以离开；右上角随时能找到进度。' },
    },
    clerk: {
      1: { title: '一天的工作都在表格里', text: '标签页是常用视图；↑↓ 移动，Enter 打开，/ 查找。' },
      2: { title: '左边材料，右边结论', text: '结论逐条列出要求、实有、尚缺；改动材料时结论随之变化。' },
      3: { title: '待人工认定', text: '标有 ◐ 的条款由人认定，认定及理由都会留痕。' },
    },
    auditor: {
      1: { title: '谁在何时改了什么', text: '“留痕”列出每一次保存：时间、人员、改动前后。' },
      2: { title: '只看不改', text: '政策、申报都可查看，不能改动。' },
    },
  },
};
