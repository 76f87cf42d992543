// 判例的覆盖, counted in the document's own units: its clauses, its numbers, its steps, and the reasons that a verdict can give.
import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { findingReasons, warningCodes } from '../../shared/assessment';
import type { Match, Rule } from '../../shared/policy';
import { applicationBodies, honourLevels, influences, roles, titleRanks, type Terms } from '../../shared/vocabulary';
import { caseFiles, factsOf, type Case, type CaseFile, type Facts } from '../golden/case-file';

interface Tried {
  readonly one: Case;
  readonly facts: Facts;
}
type Item = Record<string, unknown>;

const [content] = policies();
const requirements = content?.requirements ?? [];
const criteria = requirements.flatMap((requirement) => requirement.criteria);
const categories = requirements.flatMap((requirement) => requirement.categories);
const documentFiles = caseFiles('beijing-2023-40');
const everyFile = [...documentFiles, ...caseFiles('other-readings')];

const casesOf = (clause: string): Tried[] =>
  documentFiles.filter(({ content: file }) => file.clause === clause).flatMap(({ content: file }) => triedIn(file));

describe('每款有符合和不符合的判例', () => {
  it.each([...criteria, ...categories].map(({ code }) => code))('%s', (code) => {
    const outcomes = casesOf(code).map(({ one }) => one.outcome);

    expect(outcomes).toEqual(expect.arrayContaining(['met', 'unmet']));
  });

  it('文件名就是款号', () => {
    for (const { file, content: read } of documentFiles) expect(file).toBe(`${read.clause}.yaml`);
  });
});

describe('每个年限有当日和前一日的判例', () => {
  const withYears = criteria.flatMap(({ code, rule }) =>
    rule.kind === 'qualification'
      ? rule.clocks.filter(({ years }) => years > 0).map(({ years }) => [code, years] as const)
      : [],
  );

  it.each(withYears)('%s 满 %d 年', (code) => {
    const short = casesOf(code).filter(({ one }) => one.reason === 'tenure-short' && one.outcome === 'unmet');
    const reached = casesOf(code).filter(({ one }) => one.reason === 'tenure-reached' && one.outcome === 'met');
    const pairs = short.flatMap((before) =>
      reached.filter((on) => on.one.asOf !== before.one.asOf && dayBefore(on.facts.asOf) === before.facts.asOf),
    );

    expect(pairs).not.toEqual([]);
    expect(pairs.some((on) => short.some((before) => sameFacts(before.facts, on.facts)))).toBe(true);
  });

  it.each(criteria.filter(({ rule }) => rule.kind === 'qualification' && rule.clocks.some(({ years }) => years === 0)))(
    '$code 从事本专业技术工作',
    ({ code }) => {
      const reasons = casesOf(code).map(({ one }) => one.reason);

      expect(reasons).toEqual(expect.arrayContaining(['in-profession', 'not-in-profession']));
    },
  );
});

describe('每个件数有恰好和少一件的判例', () => {
  it.each(requirements.filter(({ minimum }) => minimum !== null))('$code 不少于 $minimum 项', ({ code, minimum }) => {
    const seen = casesOf(code).map(({ one }) => `${one.counted ?? '?'} ${one.outcome}`);

    expect(seen).toEqual(expect.arrayContaining([`${minimum ?? 0} met`, `${(minimum ?? 0) - 1} unmet`]));
  });

  const rules = criteria.flatMap(({ code, rule }) =>
    rule.kind === 'outputs' ? rule.any.map((entry) => [code, entry] as const) : [],
  );
  it.each(rules)('%s 的件数', (code, { match, count }) => {
    const seen = casesOf(code).map(({ one, facts }) => `${fitting(facts, match).length} ${one.outcome}`);

    expect(seen).toEqual(expect.arrayContaining([`${count} met`, `${count - 1} unmet`]));
  });
});

describe('每个署名次序有恰好和后一名的判例', () => {
  const matches = [
    ...categories.map(({ code, match }) => [code, match] as const),
    ...criteria.flatMap(({ code, rule }) =>
      rule.kind === 'outputs' ? rule.any.map(({ match }) => [code, match] as const) : [],
    ),
  ].filter(([, { authorRank }]) => authorRank !== undefined);

  it.each(matches)('%s', (code, { kinds, authorRank = 0 }) => {
    const seen = casesOf(code).flatMap(({ one, facts }) =>
      sole(facts.outputs)
        .filter(({ kind }) => kinds.includes(said(kind)))
        .map((output) => `${said(output['authorRank'])} ${one.outcome}`),
    );

    expect(seen).toEqual(expect.arrayContaining([`${authorRank} met`, `${authorRank + 1} unmet`]));
  });
});

describe('每个台阶有恰好和低一阶的判例', () => {
  const steps = [
    ...criteria.flatMap(({ code, rule }) => stepsOf(code, rule)),
    ...categories.flatMap(({ code, match }) => stepsOfMatch(code, match)),
  ];

  it.each(steps)('$code 的 $field', ({ code, list, field, ladder, asked }) => {
    const below = ladder.codes[ladder.codes.indexOf(asked) - 1];
    const seen = casesOf(code).flatMap(({ one, facts }) =>
      sole(facts[list]).map((item) => `${said(item[field])} ${one.outcome}`),
    );

    expect(seen).toEqual(
      expect.arrayContaining([expect.stringMatching(`^${asked} (met|referred)$`), `${below ?? 'none'} unmet`]),
    );
  });
});

describe('结论的每个代码都有判例', () => {
  const cases = everyFile.flatMap(({ content: file }) => file.cases);

  it('理由', () => {
    const seen = new Set(cases.map(({ reason }) => reason));

    expect(findingReasons.filter((reason) => !seen.has(reason))).toEqual([]);
  });

  it('提示', () => {
    const seen = new Set(cases.flatMap(({ warnings }) => warnings ?? []));

    expect(warningCodes.filter((warning) => !seen.has(warning))).toEqual([]);
  });
});

function triedIn(file: CaseFile): Tried[] {
  return file.cases.map((one) => ({ one, facts: factsOf(file, one) }));
}

/** The only item of a list, so that the outcome can be laid to it. */
function sole(list: Item[] = []): Item[] {
  return list.length === 1 ? list : [];
}

function fitting({ outputs = [] }: Facts, { kinds, authorRank = 99 }: Match): Item[] {
  return outputs.filter(
    ({ kind, authorRank: rank }) => kinds.includes(said(kind)) && Number(rank ?? 100) <= authorRank,
  );
}

function sameFacts(one: Facts, other: Facts): boolean {
  return JSON.stringify({ ...one, asOf: null }) === JSON.stringify({ ...other, asOf: null });
}

/** A scalar of a fact in its own words. */
function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'none';
}

function dayBefore(day = ''): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

interface Step {
  readonly code: string;
  readonly list: 'claims' | 'honours' | 'titles' | 'outputs';
  readonly field: string;
  readonly ladder: Terms<string>;
  readonly asked: string;
}

function stepsOf(code: string, rule: Rule): Step[] {
  if (rule.kind === 'qualification' && rule.title)
    return [{ code, list: 'titles', field: 'rank', ladder: titleRanks, asked: rule.title.rank }];
  if (rule.kind !== 'claim') return [];
  return [
    ...(rule.role ? [{ code, list: 'claims', field: 'role', ladder: roles, asked: rule.role } as const] : []),
    ...(rule.honour
      ? [{ code, list: 'honours', field: 'level', ladder: honourLevels, asked: rule.honour.level } as const]
      : []),
  ];
}

function stepsOfMatch(code: string, { role, appliedBy, influence }: Match): Step[] {
  const asked = [
    ['role', roles, role],
    ['appliedBy', applicationBodies, appliedBy],
    ['influence', influences, influence],
  ] as const;
  return asked.flatMap(([field, ladder, step]) =>
    step ? [{ code, list: 'outputs', field, ladder, asked: step } as const] : [],
  );
}
