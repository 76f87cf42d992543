import { describe, expect, it } from '@jest/globals';
import { Dossier } from '../../../../shared/dossier';
import { isChanged, differences } from '../case/conflict';
import { readDay } from './civil-date-typing';
import { dossierOf, draftOf, emptyDossier, ruledDossierOf, type DraftSource } from './draft';
import { move, startHistory, type DraftHistory, type DraftMove } from './draft-history';

const whole: Dossier = {
  attested: ['3.1.1.1'],
  education: [
    { qualification: 'bachelor', degree: 'bachelor', school: '某大学', major: '行政管理', completedOn: '2012-07-01' },
  ],
  employment: [{ employer: '某区政务服务中心', position: '窗口', from: '2012-08-01', inProfession: true }],
  interruptions: [{ kind: 'full-time-study', from: '2016-09-01', to: '2017-07-01' }],
  titles: [{ rank: 'intermediate', series: 'x', specialty: 'y', obtainedOn: '2019-12-31' }],
  claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持', evidence: ['证明一', '证明二'] }],
  honours: [{ kind: 'commendation', level: 'provincial', individual: false, grantedOn: '2022-01-01' }],
  outputs: [
    {
      kind: 'work-report',
      title: '报告',
      completedOn: '2022-05-01',
      authorRank: 1,
      appliedBy: 'provincial',
      influence: 'none',
    },
  ],
  exceptional: null,
  rulings: [{ clause: '1.2.3', outcome: 'met', by: '经办', on: '2024-09-01' }],
};
const source: DraftSource = {
  number: 'A-1',
  applicantName: '张三',
  level: 'deputy-senior',
  direction: 'operations',
  employer: 'e',
  round: 'r',
  dossier: whole,
};

function after(...moves: readonly DraftMove[]): DraftHistory {
  return moves.reduce(move, startHistory(draftOf(source)));
}

describe('a dossier that is opened for typing', () => {
  it('comes back as it was', () => {
    const sent = Dossier.parse(ruledDossierOf(draftOf(source)));

    expect(sent).toEqual(whole);
  });

  it('keeps what few editions ask for', () => {
    const rare: Dossier = {
      ...whole,
      employment: [{ ...whole.employment[0]!, work: ['front-line', 'teaching'] }],
      honours: [{ ...whole.honours[0]!, grade: 2, place: 3 }],
      outputs: [{ ...whole.outputs[0]!, characters: 30000 }],
      applicantKinds: ['grass-roots'],
      certificates: [{ code: 'qualifying-exam', obtainedOn: '2022-05-01', validTo: '2027-05-01' }],
      appraisals: [{ year: 2023, grade: 'competent' }],
      penalties: [{ kind: 'demerit', decidedOn: '2021-05-01' }],
      recommendations: [{ rank: 'senior', name: '某教授', on: '2024-05-01' }],
    };
    const draft = draftOf({ ...source, dossier: rare });

    expect(Dossier.parse(ruledDossierOf(draft))).toEqual(rare);
    expect(
      isChanged(draft, move(startHistory(draft), { type: 'applicant-kind', code: 'grass-roots', held: false }).draft),
    ).toBe(true);
  });

  it('never sends rulings: they are the server’s', () => {
    expect(dossierOf(draftOf(source))).not.toHaveProperty('rulings');
  });

  it('leaves out a date that is not given yet, so that it counts as missing', () => {
    const { draft } = after({ type: 'add', section: 'education', given: {} });

    const refused = Dossier.safeParse(dossierOf(draft)).error?.issues ?? [];

    expect(refused.map((issue) => issue.path)).toEqual([['education', 1, 'completedOn']]);
    expect(refused[0]?.message).toContain('undefined');
  });

  it('keeps half a number as it is typed', () => {
    const { draft } = after({ type: 'field', section: 'outputs', key: 'outputs-0', name: 'authorRank', value: '1a' });

    expect(draft.rows.outputs[0]?.values['authorRank']).toBe('1a');
    expect(Dossier.safeParse(dossierOf(draft)).success).toBe(false);
  });
});

describe('moves on a draft', () => {
  const typed = (value: string): DraftMove => ({
    type: 'field',
    section: 'titles',
    key: 'titles-0',
    name: 'name',
    value,
  });

  it('take the letters of one field back in one step', () => {
    const history = after(typed('助'), typed('助理'), { type: 'undo' });

    expect(isChanged(draftOf(source), history.draft)).toBe(false);
  });

  it('bring a removed row back', () => {
    const removed = after({ type: 'remove', section: 'claims', key: 'claims-0' });

    expect(removed.draft.rows.claims).toHaveLength(0);
    expect(move(removed, { type: 'undo' }).draft.rows.claims).toHaveLength(1);
  });

  it('give every added row a key of its own, also after undoing', () => {
    const add: DraftMove = { type: 'add', section: 'honours', given: {} };

    const keys = after(add, { type: 'undo' }, add, add).draft.rows.honours.map((row) => row.key);

    expect(new Set(keys).size).toBe(3);
  });

  it('undo nothing where nothing was done', () => {
    expect(after({ type: 'undo' }).draft).toEqual(draftOf(source));
  });
});

describe('two who changed the same case', () => {
  it('differ in the fields in which they differ, and in no other', () => {
    const mine = after({ type: 'head', field: 'level', value: 'senior' }).draft;
    const theirs = { ...source, applicantName: '张三丰', dossier: emptyDossier };

    const paths = differences(source, mine, theirs).map((field) => field.path);

    expect(paths).toContain('head.level');
    expect(paths).toContain('head.applicantName');
    expect(paths).toContain('education[0].school');
    expect(paths).not.toContain('head.number');
  });

  it('do not differ where both wrote the same', () => {
    const mine = after({ type: 'head', field: 'level', value: 'senior' }).draft;

    expect(differences(source, mine, { ...source, level: 'senior' })).toEqual([]);
  });
});

describe('a day as people type it', () => {
  it.each([
    ['20241231', '2024-12-31'],
    ['2024.1.5', '2024-01-05'],
    ['2024/12/31', '2024-12-31'],
    ['2024年12月31日', '2024-12-31'],
    ['２０２４－１２－３１', '2024-12-31'],
    [' 2024-12-31 ', '2024-12-31'],
    ['去年', '去年'],
    ['2024-12', '2024-12'],
  ])('%s', (typed, read) => {
    expect(readDay(typed)).toBe(read);
  });
});
