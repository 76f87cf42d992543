import { describe, expect, test } from '@jest/globals';
import type { LevelContent, PolicyContent, RequirementContent } from '../../../../shared/policy';
import { without } from '../../../rules/without';
import { criterionChange } from '../document/item-edits';
import { applyChange, rowChangesOf, type RowChange } from './change';
import { inverseOf } from './inverse';
import { moved, renumbered } from './renumber';
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
const level: LevelContent = {
  code: 'deputy-senior',
  rank: 3,
  titleName: '副研究员',
  committeeName: '高级评审委员会',
  order: 3,
};
const [criterion] = requirement.criteria;
const content: Pick<PolicyContent, 'requirements'> = { requirements: [requirement] };
const place = { requirement: '3.1.2', code: '3.1.2.3' };

describe('对版次的一处改动', () => {
  const head = without(without(requirement, 'criteria'), 'categories');
  const changes: readonly RowChange[] = [
    { kind: 'policy', fields: { title: '评价办法' } },
    { kind: 'level', code: 'deputy-senior', fields: { titleName: '副研究馆员' } },
    { kind: 'add-level', row: { ...level, code: 'senior', rank: 4 } },
    { kind: 'remove-level', code: 'deputy-senior' },
    { kind: 'direction', code: 'research', fields: { name: '研究' } },
    { kind: 'add-direction', row: { code: 'operations', name: '运营', order: 2 } },
    { kind: 'remove-direction', code: 'research' },
    { kind: 'criterion', ...place, fields: { text: '满3年' } },
    { kind: 'criterion', ...place, fields: { code: '3.1.2.9' } },
    { kind: 'requirement', code: '3.1.2', fields: { mode: 'atLeast', minimum: 2 } },
    { kind: 'requirement', code: '3.1.2', fields: { code: '3.1.5' } },
    { kind: 'add-requirement', row: { ...head, code: '3.1.9' } },
    { kind: 'remove-requirement', code: '3.1.2' },
    { kind: 'remove-criterion', ...place },
    { kind: 'add-criterion', requirement: '3.1.2', row: { ...criterion!, code: '3.1.2.4', order: 2 } },
  ];
  test.each(changes)('$kind：改了再撤销，内容不变', (change) => {
    const edition = editionOf(content);
    const inverse = inverseOf(edition, change);
    const changed = applyChange(edition, change);

    expect(changed).not.toEqual(edition);
    expect(inverse.reduce(applyChange, changed)).toEqual(edition);
  });

  test.each(changes)('$kind：做两次与做一次相同', (change) => {
    const once = applyChange(editionOf(content), change);

    expect(applyChange(once, change)).toEqual(once);
  });
});

describe('编号与次序', () => {
  test('条件改编号，其中各项、下级条件和免除它的条件随之改变', () => {
    const inner = { ...requirement, code: '3.1.2.5', parent: '3.1.2', criteria: [] };
    const other = { ...requirement, code: '3.4', waives: ['3.1.2'], criteria: [] };
    const edition = editionOf({ requirements: [requirement, inner, other] });

    const { requirements } = renumbered(edition, '3.1.2', '3.1.7').reduce(applyChange, edition);

    expect(requirements.map(({ code, parent, waives }) => ({ code, parent, waives }))).toEqual([
      { code: '3.1.7', parent: null, waives: [] },
      { code: '3.1.7.5', parent: '3.1.7', waives: [] },
      { code: '3.4', parent: null, waives: ['3.1.7'] },
    ]);
    expect(requirements[0]?.criteria[0]?.code).toBe('3.1.7.3');
  });

  test('上移一款：内容换位，编号按次序不动', () => {
    const two = { ...requirement, criteria: [criterion!, { ...criterion!, code: '3.1.2.4', text: '满3年', order: 2 }] };
    const change = moved(two, '3.1.2.4', -1);

    const [row] = rowChangesOf(change!).reduce(applyChange, editionOf({ requirements: [two] })).requirements;

    expect(row?.criteria.map(({ code, text }) => [code, text])).toEqual([
      ['3.1.2.3', '满3年'],
      ['3.1.2.4', criterion!.text],
    ]);
    expect(moved(two, '3.1.2.4', 1)).toBeNull();
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
    ['years', '0.3333', 4 / 12],
    ['years', '4个月', 4 / 12],
    ['years', '1年6个月', 1.5],
    ['years', '1 year 6 months', 1.5],
    ['years', '50年1个月', null],
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
    levels: [level],
    directions: [{ code: 'research', name: '政务服务研究', order: 1 }],
    outputKinds: [],
    requirements,
  };
}
