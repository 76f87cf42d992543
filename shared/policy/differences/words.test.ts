import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../database/seed';
import { changed, type Change } from '../../../test/support/change-policy';
import { differencesOf, placeOf, wordDifference } from '..';
import type { Language } from '../../vocabulary';

const before = policies()[0]!;

function told(changes: readonly Change[], language: Language = 'zh') {
  const editions = { before, after: changed(before, changes) };
  return differencesOf(editions.before, editions.after).map((difference) => ({
    ...wordDifference(difference, editions, language),
    kind: difference.kind,
    clause: difference.clause,
    place: placeOf(difference, editions, language),
  }));
}
const lines = (changes: readonly Change[], language: Language = 'zh') =>
  told(changes, language).map(({ line }) => line);

const clock = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0]';
const rule = {
  kind: 'qualification',
  title: { rank: 'intermediate', series: 'own' },
  clocks: [{ since: 'title', years: 6, counts: 'profession' }],
};

describe('差异的用语', () => {
  it.each<[what: string, change: Change, zh: string, en: string]>([
    [
      '年限',
      { set: `${clock}.years`, to: 4 },
      '取得该职称后从事本专业技术工作年限 5 年 → 4 年',
      'Years of work in the profession since the title was obtained: 5 years → 4 years',
    ],
    [
      '不足一年的年限',
      { set: `${clock}.years`, to: 0.5 },
      '取得该职称后从事本专业技术工作年限 5 年 → 6个月',
      'Years of work in the profession since the title was obtained: 5 years → 6 months',
    ],
    ['成果数量', { set: 'requirements[3.3].minimum', to: 2 }, '成果数量 3 项 → 2 项', 'Outputs needed: 3 → 2'],
    [
      '没有了的要求',
      { set: 'requirements[3.3].minimum', to: null },
      '成果数量 3 项 → 不要求',
      'Outputs needed: 3 → not asked for',
    ],
    [
      '组合方式',
      { set: 'requirements[3.1.2].mode', to: 'all' },
      '组合方式 具备其一 → 全部具备',
      'How the items combine: Any of them → All of them',
    ],
    [
      '几组成果中的一组',
      { set: 'requirements[3.4].criteria[3.4.1].rule.any[1].match.authorRank', to: 1 },
      '成果要求 2 · 排名 前 3 名 → 前 1 名',
      'Outputs asked for 2 · Place among the authors: 3 or before → 1 or before',
    ],
    [
      '成果种类的增减',
      { set: 'requirements[3.3].categories[3.3.2].match.kinds', to: ['monograph', 'industry-standard'] },
      '成果种类：新增行业标准；删去数据分析报告、案例分析报告、课题研究报告、工作报告、项目报告、发展规划',
      'Kinds of output: new Industry standard; removed Data analysis report, Case analysis report, Research report, Work report, Project report, Development plan',
    ],
    [
      '通过比例',
      { set: 'procedure.passRatio.inclusive', to: false },
      '通过比例 2/3（含本数） → 2/3（不含本数）',
      'Share to pass: 2/3 or more → more than 2/3',
    ],
    [
      '判定口径',
      { set: 'options.bareDegree', to: 'unmet' },
      '只有学位、没有相应学历 待人工认定 → 视为不符合',
      'A degree without the qualification: for a person to judge → counts as unmet',
    ],
    [
      '专家人数',
      { set: 'procedure.minimumExperts.senior', to: 9 },
      '评审专家最少人数（正高级） 11 人 → 9 人',
      'Fewest experts, Senior: 11 → 9',
    ],
    ['次序', { set: 'levels[junior].order', to: 9 }, '次序 1 → 9', 'Order: 1 → 9'],
    [
      '文字',
      { set: 'requirements[3.3].heading', to: '成果' },
      `标题由“${before.requirements.find(({ code }) => code === '3.3')!.heading}”改为“成果”`,
      `Heading changed from “${before.requirements.find(({ code }) => code === '3.3')!.heading}” to “成果”`,
    ],
    [
      '一项要求不再有',
      { remove: 'requirements[3.1.2].criteria[3.1.2.3].rule.title' },
      '删去职称要求：取得中级及以上职称',
      'Removed Title: a title of intermediate or above',
    ],
    [
      '换了一种规则',
      { set: 'requirements[3.1.2].criteria[3.1.2.4].rule', to: { kind: 'exceptional' } },
      '判定规则 取得非本系列（专业）副高级及以上职称，取得该职称后从事本专业技术工作满3年。 → 按规定申请破格，由人工认定。',
      'Rule: A title of deputy senior or above in another series and specialty; 3 years of work in the profession since that title was obtained. → Applied for as an exception, for a person to judge.',
    ],
  ])('%s', (...[, change, zh, en]) => {
    expect(lines([change])).toEqual([zh]);
    expect(lines([change], 'en')).toEqual([en]);
  });

  it('新增的条件项说出编号、文字和判定', () => {
    const row = { code: '3.1.2.5', text: '取得本系列中级职称满6年。', rule, order: 5 };

    expect(lines([{ add: 'requirements[3.1.2].criteria', value: row }])).toEqual([
      '新增条件项 3.1.2.5：取得本系列中级职称满6年。（判定：取得本系列（专业）中级及以上职称，取得该职称后从事本专业技术工作满6年。）',
    ]);
  });

  it('前面的款删去后，后面的款只是换了编号', () => {
    const found = told([
      { remove: 'requirements[3.1.2].criteria[3.1.2.3]' },
      { set: 'requirements[3.1.2].criteria[3.1.2.4].code', to: '3.1.2.3' },
      { set: 'requirements[3.1.2].criteria[3.1.2.3].order', to: 3 },
    ]);

    expect(found.map(({ kind, line }) => [kind, line.slice(0, 20)])).toEqual([
      ['removed', '删去条件项 3.1.2.3：取得大学本科'],
      ['moved', '条件项编号 3.1.2.4 → 3.1.'],
      ['moved', '次序 4 → 3'],
    ]);
  });
});

describe('差异所在之处', () => {
  it('一款以文件的编号和所在条件的标题相称', () => {
    const [{ place, clause } = { place: null, clause: null }] = told([{ set: `${clock}.years`, to: 4 }]);

    expect(clause).toBe('3.1.2.3');
    expect(place).toMatchObject({
      key: '3.1.2.3',
      level: 'deputy-senior',
      titleName: '副研究员',
      citation: '附件三（一）2（3）',
    });
    expect(place?.text).toContain('满5年');
  });

  it.each<[Change, string, string]>([
    [{ set: 'title', to: '某办法' }, '文件', 'Document'],
    [{ set: 'options.recentYears', to: 3 }, '判定口径', 'How it is read'],
    [{ set: 'levels[junior].titleName', to: '见习' }, '层级 初级', 'Level Junior'],
    [{ set: 'outputKinds[monograph].name', to: '专著' }, '成果种类 专著', 'Kind of output Monograph'],
  ])('%j', (change, zh, en) => {
    expect([told([change])[0]?.place.citation, told([change], 'en')[0]?.place.citation]).toEqual([zh, en]);
  });

  it('按阅读文件的次序', () => {
    const found = told([
      { set: 'outputKinds[monograph].name', to: '专著' },
      { set: 'procedure.correctionWorkingDays', to: 7 },
      { set: 'requirements[3.3].minimum', to: 2 },
      { set: 'requirements[2.3].minimum', to: 4 },
      { set: 'title', to: '某办法' },
    ]);

    expect(found.map(({ place }) => place.key)).toEqual(['head', '2.3', '3.3', 'procedure', 'outputKinds[monograph]']);
  });
});
