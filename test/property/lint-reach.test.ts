// What the proofs of the lint reach in the seeded and sample editions: nothing is passed over for its size.
import { describe, expect, it } from '@jest/globals';
import { policies, samplePolicies } from '../../database/seed';
import { lintPolicy } from '../../shared/lint';
import { escapeBy, someEffort } from '../../shared/lint/space/escape';
import { leavesOf, treeOf, waysOf } from '../../shared/lint/space/tree';
import type { PolicyContent, RequirementContent, RuleOf } from '../../shared/policy';

const editions = [...policies(), ...samplePolicies()];
const seed = editions[0]!;

/** The people whom a comparison of two requirements tries. */
function peopleIn(content: PolicyContent, above: RequirementContent, below: RequirementContent): number[] {
  const scope = { content, direction: null };
  const others = waysOf(treeOf(below, scope))!;
  return waysOf(treeOf(above, scope))!
    .filter(({ leaves }) => leaves.some(({ rule }) => rule?.kind === 'qualification'))
    .map((way) => {
      const effort = someEffort();
      escapeBy(way, others, { content, atWork: true, withHarm: false, effort });
      return effort.people;
    });
}

const comparisons = editions.flatMap((content) =>
  content.levels.flatMap(({ code, rank }) => {
    const lower = content.levels.find((level) => level.rank === rank - 1);
    const of = (level: string | undefined) =>
      content.requirements.find((row) => row.level === level && row.section === 'qualification' && row.parent === null);
    const [above, below] = [of(code), of(lower?.code)];
    return above && below ? [{ content, above, below, name: `${content.title} ${above.code}/${below.code}` }] : [];
  }),
);

it('compares each level with the one below', () => {
  expect(comparisons).toHaveLength(4);
});

it.each(comparisons)('tries people by every way: $name', ({ content, above, below }) => {
  expect(Math.min(...peopleIn(content, above, below))).toBeGreaterThan(0);
});

it.each(editions)('proves all that it is asked, at once: $title', (content) => {
  lintPolicy(content);
  const before = process.cpuUsage().user;
  const findings = lintPolicy(content);
  const milliseconds = (process.cpuUsage().user - before) / 1000;

  expect(findings.map(({ code }) => code)).not.toContain('proof.open');
  expect(milliseconds).toBeLessThan(100);
});

describe('a route of so few years that the level below asks for more', () => {
  const shortened = (clause: string, years: number): PolicyContent => ({
    ...seed,
    requirements: seed.requirements.map((row) => ({
      ...row,
      criteria: row.criteria.map((item) =>
        item.code === clause && item.rule.kind === 'qualification'
          ? { ...item, rule: { ...item.rule, clocks: item.rule.clocks.map((clock) => ({ ...clock, years })) } }
          : item,
      ),
    })),
  });
  const lowest: [string, number][] = [
    ['2.1.2.3', 0.5],
    ['3.1.2.2', 1],
    ['3.1.2.2', 0],
  ];

  it.each(lowest)('%s with %d years is found', (clause, years) => {
    const found = lintPolicy(shortened(clause, years)).filter(({ code }) => code === 'level.easier');

    expect(found.map((finding) => finding.clause)).toEqual([clause]);
  });

  it('exists for every route of schooling and years whose like the level below asks for more than work today', () => {
    const routes = comparisons
      .filter(({ content }) => content === seed)
      .flatMap(({ above, below, content }) =>
        leavesOf(treeOf(above, { content, direction: null })).flatMap(({ rule, place }) => {
          const own = rule?.kind === 'qualification' && !rule.title ? rule : null;
          return own && yearsBelow(own, below) > 0 ? [place.clause] : [];
        }),
      );

    expect(routes).toEqual(['2.1.2.3', '3.1.2.2']);
    expect(lowest.map(([clause]) => clause)).toEqual(expect.arrayContaining(routes));
  });
});

/** The years that the level below asks for with the same schooling. */
function yearsBelow({ schooling }: RuleOf<'qualification'>, { criteria }: RequirementContent): number {
  const alike = criteria.flatMap(({ rule }) =>
    rule.kind === 'qualification' && JSON.stringify(rule.schooling) === JSON.stringify(schooling) ? [rule] : [],
  );
  return Math.max(0, ...alike.flatMap(({ clocks }) => clocks.map(({ years }) => years)));
}
