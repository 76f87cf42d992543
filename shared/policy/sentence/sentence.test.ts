import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../database/seed';
import {
  categorySentence,
  citation,
  matchSentence,
  plainSentence,
  requirementSentence,
  ruleSentence,
  type Rule,
  type Sentence,
} from '..';

const content = policies()[0]!;
const slots = (sentence: Sentence) => sentence.flatMap((segment) => ('slot' in segment ? [segment.slot] : []));

describe('a clause is cited as the annex prints it', () => {
  it.each([
    ['1.2.1', '附件一（二）1', 'Annex 1(2)1'],
    ['2.1.2.3', '附件二（一）2（3）', 'Annex 2(1)2(3)'],
    ['3.1.2', '附件三（一）2', 'Annex 3(1)2'],
    ['3.3', '附件三（三）', 'Annex 3(3)'],
    ['1.1.1', '附件一（一）', 'Annex 1(1)'],
    ['4.1.1.1', '附件四（一）1', 'Annex 4(1)1'],
    ['12.21.3', '附件十二（二十一）3', 'Annex 12(21)3'],
  ])('%s', (code, zh, en) => {
    expect([citation(code, content, 'zh'), citation(code, content, 'en')]).toEqual([zh, en]);
  });
});

describe('a rule in words', () => {
  const criterion = (code: string) =>
    content.requirements.flatMap(({ criteria }) => criteria).find((item) => item.code === code)!.rule;

  it('marks each value that decides, with its place in the rule', () => {
    const sentence = ruleSentence(criterion('3.1.2.3'), content, 'zh');

    expect(plainSentence(sentence)).toBe(
      '大学本科及以上学历或技工院校预备技师（技师）班毕业，取得中级及以上职称，取得该职称后从事本专业技术工作满5年。',
    );
    expect(slots(sentence)).toEqual([
      { path: 'schooling.qualification', kind: 'qualification', value: 'bachelor', label: '大学本科', unit: '' },
      { path: 'title.rank', kind: 'rank', value: 'intermediate', label: '中级', unit: '' },
      { path: 'clocks[0].years', kind: 'years', value: 5, label: '5', unit: '年' },
    ]);
  });

  it('names the place in each entry of alternatives', () => {
    const paths = slots(ruleSentence(criterion('3.4.1'), content, 'zh')).map(({ path, value }) => [path, value]);

    expect(paths).toEqual([
      ['any[0].match.authorRank', 5],
      ['any[0].count', 1],
      ['any[1].match.authorRank', 3],
      ['any[1].count', 1],
    ]);
  });

  it('tells a length of time that is no whole year in months', () => {
    const rule: Rule = { kind: 'qualification', clocks: [{ since: 'career', years: 1.5, counts: 'profession' }] };

    expect(plainSentence(ruleSentence(rule, content, 'zh'))).toBe('从事本专业技术工作满1年6个月。');
    expect(plainSentence(ruleSentence(rule, content, 'en'))).toBe('1 year 6 months of work in the profession.');
  });

  it('says no “or above” on the highest step', () => {
    const rule: Rule = { kind: 'claim', role: 'lead', judgement: 'referred' };

    expect(plainSentence(ruleSentence(rule, content, 'zh'))).toBe(
      '本款所列业绩（承担角色：主持或主要负责人），由人工认定。',
    );
  });
});

describe('categories and requirements in words', () => {
  const requirement = content.requirements.find(({ code }) => code === '3.3')!;

  it('puts the slots of a category below its row, those of a match below itself', () => {
    const category = { ...requirement.categories[1]!, maximum: 2 };

    expect(plainSentence(categorySentence(category, content, 'zh'))).toBe(
      '数据分析报告、案例分析报告、课题研究报告、工作报告、项目报告、发展规划、学术著作，排名前3名，应用单位为省部级部门及以上；至多计2项',
    );
    expect(slots(categorySentence(category, content, 'zh')).map(({ path }) => path)).toEqual([
      'match.authorRank',
      'match.appliedBy',
      'maximum',
    ]);
    expect(slots(matchSentence(category.match, content, 'en')).map(({ path }) => path)).toEqual([
      'authorRank',
      'appliedBy',
    ]);
  });

  it.each([
    ['3.3', '应具备下列成果3项及以上。'],
    ['3.1.2', '具备下列条件之一。'],
    ['3.4', '具备下列条件之一。可不受附件三（一）2限制。'],
  ])('%s', (code, words) => {
    const row = content.requirements.find((candidate) => candidate.code === code)!;

    expect(plainSentence(requirementSentence(row, content, 'zh'))).toBe(words);
  });
});
