// 轮次、单位、成果种类、留痕的用语。
export const smallResourcesZh = {
  smallResources: {
    all: '全部',
    'output-kinds': {
      new: '新建成果种类',
      edit: '修改成果种类',
      empty: '还没有成果种类',
      hint: '申报材料中的成果按这里的种类填写；先新建一种。',
      code_help: '小写英文字母、数字和连字符，例如 work-report；建立后不能改。',
    },
    employers: {
      new: '新建单位',
      edit: '修改单位',
      empty: '没有单位',
      hint: '申报人的所在单位会列在这里；可以新建，或换个词查找。',
      code_help: '18 位，末位为校验码。',
    },
    rounds: { empty: '还没有轮次', hint: '每年的评审轮次会列在这里。', open_edition: '打开版次' },
    trail: {
      empty: '没有符合的记录',
      hint: '每一次保存都会留下一条记录；可以放宽筛选。',
      more: '另有 %{smart_count} 处',
      system: '系统',
      acts: {
        create: '新建',
        update: '修改',
        delete: '删除',
        revise: '修订',
        'take-effect': '施行',
        supersede: '被替代',
        'withdraw-edition': '撤回草稿',
        rule: '人工认定',
        recheck: '复核',
        seed: '初始数据',
      },
    },
  },
};
export const smallResourceFieldsZh = {
  'output-kinds': { fields: { name: '名称', englishName: '英文名称', code: '代码', order: '次序' } },
  employers: { fields: { name: '单位名称', unifiedCreditCode: '统一社会信用代码', district: '所在区' } },
  rounds: {
    fields: {
      name: '轮次',
      code: '代码',
      kind: '种类',
      status: '状态',
      cutOffOn: '截止日',
      open: '受理期间',
      policy: '适用版次',
    },
  },
  trail: { fields: { at: '时间', who: '人员', act: '操作', subject: '对象', changes: '改动前 → 改动后' } },
};
