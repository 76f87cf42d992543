// 结论说明、尚缺什么、试算的用语。
export const adviceZh = {
  advice: {
    ways: {
      title: '尚缺什么，如何达到',
      what: '每条途径都已按现行条件试算过，且缺一不可；所补材料以实有为准。',
      shared: '无论依据哪一途径，均须',
      one: '途径',
      each: '途径（%{smart_count} 条，择其一）',
      none: '没有可以补充的材料能使其符合。',
    },
    letter: { act: '结论说明', language: '语言', print: '打印' },
    trial: {
      act: '试算',
      what: '试算中：可修改任何材料和截止日，右侧即时得出结论；不会保存。',
      day: '截止日',
      preview: '试算所得，不是正式结论。',
      end: '结束试算',
      why: '正在试算，结束后才能办理。',
    },
  },
};
