import { describe, expect, test } from '@jest/globals';
import type { PolicyContent, RequirementContent } from '../../../../shared/policy';
import { criterionChange } from '../document/item-edits';
import { applyChange, inverseOf, type Change } from './change';
import { slotValue } from './slot-editing';

const requirement: RequirementContent = {
  level: 'deputy-senior',
  direction: null,
  parent: null,
  code: '3.1.2',
  section: 'qualification',
  heading: '学历和专业工作经历符合下列条件之一',
  mode: 'any',
  minimum: null,
  waives: [],
  order: 1,
  criteria: [
    {
      code: '3.1.2.3',
      text: '取得中级职称后，从事本专业技术工作满5年',
      rule: { kind: 'qualification', clocks: [{ since: 'title', years: 5, counts: 'profession' }] },
      order: 1,
    },
  ],
  categories: [],
};
const [criterion] = requirement.criteria;
const content: Pick<PolicyContent, 'requirements'> = { requirements: [requirement] };
const place = { requirement: '3.1.2', code: '3.1.2.3' };

describe('对版次的一处改动', () => {
  const changes: readonly Change[] = [
    { kind: 'criterion', ...place, fields: { text: '满3年' } },
    { kind: 'requirement', code: '3.1.2', fields: { mode: 'atLeast', minimum: 2 } },
    { kind: 'remove-criterion', ...place },
    { kind: 'add-criterion', requirement: '3.1.2', row: { ...criterion!, code: '3.1.2.4', order: 2 } },
  ];
  test.each(changes)('$kind：改了再撤销，内容不变', (change) => {
    const edition = editionOf(content);
    const inverse = inverseOf(edition, change);
    const changed = applyChange(edition, change);

    expect(changed).not.toEqual(edition);
    expect(inverse && applyChange(changed, inverse)).toEqual(edition);
  });

  test.each(changes)('$kind：做两次与做一次相同', (change) => {
    const once = applyChange(editionOf(content), change);

    expect(applyChange(once, change)).toEqual(once);
  });
});

describe('点开一个数字', () => {
  const slot = { path: 'clocks[0].years', kind: 'years', value: 5, label: '5', unit: '年' } as const;

  test('5 年改为 3 年，规则其余部分不动', () => {
    expect(criterionChange('3.1.2', criterion!, { slot, value: 3 })).toEqual({
      kind: 'criterion',
      ...place,
      fields: { rule: { kind: 'qualification', clocks: [{ since: 'title', years: 3, counts: 'profession' }] } },
    });
  });

  test('规则容不下的值不成为改动', () => {
    expect(criterionChange('3.1.2', criterion!, { slot, value: 51 })).toBeNull();
  });

  test.each([
    ['years', '0', 0],
    ['years', '0.5', 0.5],
    ['years', '0.3', null],
    ['years', '50', 50],
    ['years', '51', null],
    ['count', '0', null],
    ['count', '99', 99],
    ['count', '1.5', null],
    ['count', '', null],
    ['role', 'lead', 'lead'],
    ['role', 'king', null],
  ] as const)('%s 填 %p 得 %p', (kind, typed, value) => {
    expect(slotValue({ kind }, typed)).toBe(value);
  });
});

function editionOf({ requirements }: Pick<PolicyContent, 'requirements'>): PolicyContent {
  return {
    documentNumber: '京人社事业发〔2023〕40号',
    title: '试行办法',
    series: 'philosophy-social-science-research',
    specialty: 'government-services',
    edition: 2,
    effectiveFrom: null,
    options: {
      performanceDirection: 'refer',
      bareDegree: 'referred',
      claimWindow: 'refer',
      excludedInterruptions: [],
      recentYears: 5,
      monthDays: 30,
    },
    procedure: {
      employerNoticeWorkingDays: 5,
      publicNoticeWorkingDays: 5,
      passRatio: { numerator: 2, denominator: 3, inclusive: true },
      passBase: 'attending',
      recusedInBase: false,
      quorumRatio: { numerator: 2, denominator: 3 },
      minimumExperts: { junior: 7, intermediate: 7, 'deputy-senior': 11, senior: 11 },
      correctionWorkingDays: 5,
      objectionWorkingDays: 10,
      defenceLevels: [],
      recognitionSkips: [],
      exceptionalRecommenders: 2,
    },
    levels: [],
    directions: [],
    outputKinds: [],
    requirements,
  };
}
