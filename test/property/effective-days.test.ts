// Whatever two people do with the editions of one document, and however the days pass: no overlap, no gap.
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../shared/calendar';
import {
  decide,
  editionMachine,
  earliestDay,
  endedBy,
  refuseDay,
  spansOf,
  type EditionFacts,
  type EditionStatus,
} from '../../shared/casework';

interface Edition {
  readonly edition: number;
  state: EditionStatus;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  lintErrors: number;
}
interface World {
  today: string;
  readonly family: Edition[];
}
interface Step {
  readonly act: string;
  /** Which edition, counted from the newest. */
  readonly which: number;
  /** The day that is proposed, from today. */
  readonly inDays: number;
}

const acts = ['submit-edition', 'recall-edition', 'approve', 'send-edition-back', 'withdraw-edition', 'pass', 'revise'];
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts, 'submit-edition', 'approve', 'revise'),
  which: fc.nat(3),
  inDays: fc.integer({ min: -3, max: 9 }),
});
const worlds: fc.Arbitrary<World> = fc.record({
  today: fc.integer({ min: 0, max: 40_000 }).map((day) => formatDay(parseDay('2020-01-01') + day)),
  family: fc.boolean().map((seeded) => [
    {
      edition: 1,
      state: seeded ? 'in-force' : 'draft',
      effectiveFrom: seeded ? '2019-06-01' : null,
      effectiveTo: null,
      lintErrors: 0,
    },
  ]),
});

const factsOf = (world: World, one: Edition, effectiveFrom: string | null): EditionFacts => ({
  state: one.state,
  edition: one.edition,
  who: null,
  authors: [],
  today: world.today,
  effectiveFrom,
  others: world.family.filter((other) => other !== one),
  changeNote: '试',
  basedOn: true,
  lintErrors: one.lintErrors,
  failingCases: [],
});

/** What the server does with the decision, on plain objects. */
function act(world: World, { act: name, which, inDays }: Step): void {
  if (name === 'pass') {
    world.today = shifted(world.today, Math.abs(inDays));
    return;
  }
  const one = world.family.at(-1 - (which % world.family.length));
  if (!one) return;
  const day = name === 'submit-edition' ? shifted(world.today, inDays) : one.effectiveFrom;
  const decision = decide(editionMachine, name, factsOf(world, one, day));
  if ('refusals' in decision) return;
  if (name === 'revise') {
    const edition = Math.max(...world.family.map((other) => other.edition)) + 1;
    world.family.push({ edition, state: 'draft', effectiveFrom: null, effectiveTo: null, lintErrors: 0 });
    return;
  }
  one.state = decision.to;
  one.effectiveFrom = decision.to === 'draft' ? null : day;
}

/** The job: every edition whose day has come, the earliest first; sometimes it comes late. */
function takeEffect(world: World): void {
  const due = world.family
    .filter(({ state, effectiveFrom }) => state === 'approved' && (effectiveFrom ?? '') <= world.today)
    .sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1));
  for (const one of due) {
    const facts = factsOf(world, one, one.effectiveFrom);
    const decision = decide(editionMachine, 'take-effect', facts);
    expect(decision).toEqual({ to: 'in-force' });
    const ended = endedBy(one.effectiveFrom ?? '', facts.others);
    const before = world.family.find(({ edition }) => edition === ended?.edition);
    if (before && ended) {
      before.state = 'superseded';
      before.effectiveTo = ended.to;
    }
    one.state = 'in-force';
  }
}

function shifted(day: string, by: number): string {
  return formatDay(parseDay(day) + by);
}

/** Every day from the first one on belongs to one edition: the stored spans adjoin, and the last one is open. */
function lawsHold({ family }: World): void {
  const begun = family
    .filter(({ state }) => state === 'in-force' || state === 'superseded')
    .sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1));
  begun.forEach((one, place) => {
    const next = begun[place + 1];
    expect(one.effectiveTo).toBe(next ? shifted(next.effectiveFrom ?? '', -1) : null);
    expect(one.state).toBe(next ? 'superseded' : 'in-force');
    expect(one.effectiveTo === null || one.effectiveTo >= (one.effectiveFrom ?? '')).toBe(true);
  });
  const stored = begun.map(({ edition, effectiveFrom: from, effectiveTo: to }) => ({ edition, from, to }));
  expect(spansOf(begun)).toEqual(stored);
  expect(family.filter(({ state }) => state === 'draft' || state === 'in-review').length).toBeLessThanOrEqual(1);
}

it('the spans of what is or was in force adjoin, after every act', () => {
  fc.assert(
    fc.property(worlds, fc.array(fc.tuple(step, fc.boolean()), { maxLength: 60 }), (world, steps) => {
      for (const [one, jobRuns] of steps) {
        act(world, one);
        if (jobRuns) takeEffect(world);
        lawsHold(world);
      }
      takeEffect(world);
      lawsHold(world);
    }),
    { numRuns: 2000 },
  );
});

it('the earliest day is never refused, and every day before it is', () => {
  fc.assert(
    fc.property(worlds, fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (world, steps, before) => {
      for (const one of steps) act(world, one);
      const others = world.family.filter(({ state }) => state !== 'draft' && state !== 'in-review');
      const earliest = earliestDay({ today: world.today, others });

      expect(refuseDay(earliest, { today: world.today, others })).toBeNull();
      const begun = others.some(({ state }) => state === 'in-force' || state === 'superseded');
      if (begun) expect(refuseDay(shifted(earliest, -before), { today: world.today, others })).not.toBeNull();
    }),
  );
});
