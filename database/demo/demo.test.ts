import { describe, expect, it } from '@jest/globals';
import { assess, checkDossier, compilePolicy, warningCodes, type Verdict } from '../../shared/assessment';
import { EmployerRow, RoundRow } from '../../shared/casework';
import { levels, verdictOutcomes } from '../../shared/vocabulary';
import { policies } from '../seed';
import { demoApplication, demoEmployers, demoRounds, type DemoApplication } from '.';
import { twists } from './twists';

const seed = 40;
const [content] = policies();
if (!content) throw new Error('The seed holds no policy.');
const compiled = compilePolicy(content);
const cutOffs = new Map(demoRounds().map(({ code, cutOffOn }) => [code, cutOffOn]));
const anyId = 'a'.repeat(24);

const applications = (count: number, from = 0): DemoApplication[] =>
  Array.from({ length: count }, (_, place) => demoApplication(from + place, seed));

function verdictOn({ level, direction, roundCode, dossier }: DemoApplication): Verdict {
  return assess(compiled, { level, direction, asOf: cutOffs.get(roundCode) ?? '', dossier });
}

describe('演示数据', () => {
  it('同一种子、同一序号，逐字节相同', () => {
    expect(JSON.stringify(applications(300))).toBe(JSON.stringify(applications(300)));
    expect(JSON.stringify(demoApplication(7, 1))).not.toBe(JSON.stringify(demoApplication(7, 2)));
  });

  it('申报编号不重复', () => {
    const numbers = [...applications(3000), ...applications(3000, 999_000)].map(({ number }) => number);

    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^ZC20\d\d-\d{6,7}$/);
  });

  it('单位的统一社会信用代码校验相符、互不相同，轮次合于其形式', () => {
    const employers = demoEmployers();

    for (const employer of employers) expect(EmployerRow.parse(employer)).toEqual(employer);
    expect(new Set(employers.map(({ unifiedCreditCode }) => unifiedCreditCode)).size).toBe(30);
    for (const { lastBegunOn, ...round } of demoRounds()) {
      expect(RoundRow.parse({ ...round, policy: anyId }).code).toBe(round.code);
      expect(lastBegunOn <= round.closesOn).toBe(true);
    }
  });

  it('每份申报材料都能通过检查', () => {
    for (const { dossier } of applications(2000)) expect(checkDossier(compiled, dossier)).toEqual({ dossier });
  });

  it('每份申报的结论都如其所拟', () => {
    const otherwise = applications(5000)
      .map((made) => ({ ...made, found: verdictOn(made).outcome }))
      .filter(({ found, intended }) => found !== intended)
      .map(({ number, twist, level, found }) => `${number} ${level} ${twist}: ${found}`);

    expect(otherwise).toEqual([]);
  });
});

describe('前200份', () => {
  const first = applications(200);
  const verdicts = first.map(verdictOn);

  it('遍及各层级、方向、轮次、结论和各种情形', () => {
    const seen = (key: 'level' | 'direction' | 'roundCode' | 'twist'): string[] =>
      [...new Set(first.map((made) => made[key]))].sort();

    expect(seen('level')).toEqual([...levels.codes].sort());
    expect(seen('direction')).toEqual(['operations', 'research']);
    expect(seen('roundCode')).toEqual(['2024', '2025', '2026']);
    expect(seen('twist')).toEqual(twists.map(({ name }) => name).sort());
    expect([...new Set(verdicts.map(({ outcome }) => outcome))].sort()).toEqual([...verdictOutcomes.codes].sort());
  });

  it('每种提示都出现', () => {
    const seen = new Set(verdicts.flatMap(({ warnings }) => warnings.map(({ code }) => code)));

    // The document asks for no recommendations.
    expect(warningCodes.filter((code) => !seen.has(code))).toEqual(['duplicate-recommendation']);
  });

  it('有次日即符合的，也有一个月内符合的', () => {
    const waits = first.flatMap((made, place) => {
      const from = verdicts[place]?.eligibleFrom;
      const asOf = cutOffs.get(made.roundCode) ?? '';
      return from && from > asOf ? [Math.round((Date.parse(from) - Date.parse(asOf)) / 86_400_000)] : [];
    });

    expect(waits).toContain(1);
    expect(waits.some((days) => days > 20 && days <= 31)).toBe(true);
  });

  it('已结束的轮次没有未办结的申报，进行中的没有已办结的', () => {
    const statuses = (round: string): string[] =>
      first.filter(({ roundCode }) => roundCode === round).map(({ status }) => status);

    expect(statuses('2024')).not.toContain('draft');
    expect(statuses('2026')).not.toContain('certified');
    expect(statuses('2026')).toEqual(expect.arrayContaining(['draft', 'submitted', 'recommended', 'admitted']));
  });
});
