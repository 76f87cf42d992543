// 认定比对的用语。
export const consistencyZh = {
  consistency: {
    what: '同一款、材料情形相同，而人工认定不同的申报。日期、文字说明和佐证不作比较：是否确有不同，由负责人核对。',
    none: '没有不一致的认定',
    none_hint: '同一款、情形相同的申报得到不同认定时，会列在这里。',
    editions: '%{documentNumber} 第 %{editions} 版',
    total: '共 %{smart_count} 处不一致。',
    facts: '相同的情形',
    rulings: '各自的认定',
    by: '%{by}，%{on}，第 %{edition} 版',
    no_facts: '这一款所看的材料，双方都没有',
  },
};
