// Dossiers to try the validator on: some whose days lie about its thresholds, some as wild as the schema lets in.
import fc from 'fast-check';
import { Dossier } from '../../shared/dossier';
import { addMonths, formatDay, lastDay, parseDay } from '../../shared/calendar';
import type { PolicyContent, PolicyOptions } from '../../shared/policy';
import {
  applicationBodies,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  qualifications,
  roles,
  titleRanks,
  type Terms,
} from '../../shared/vocabulary';

const oneOf = <Code extends string>(terms: Terms<Code>) => fc.constantFrom(...terms.codes);
const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: undefined, freq });
const several = <T>(item: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.array(item, { minLength, maxLength });
const inOrder = ({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }) =>
  !from || !to || to >= from;

/** Cut-off days: year ends, month ends, leap days and the days beside them. */
export const cutOff = fc.constantFrom(
  ...['2024-12-31', '2024-12-30', '2024-02-29', '2024-03-01', '2023-02-28', '2025-01-31', '2024-06-30', '2024-05-15'],
);

/** A day that lies so many whole years or months before the cut-off day, or some days beside that. */
export function dayNear(asOf: string): fc.Arbitrary<string> {
  const months = mostly(
    fc.integer({ min: 0, max: 9 }).map((years) => years * 12),
    fc.integer({ min: -4, max: 110 }),
  );
  const beside = mostly(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -40, max: 40 }));
  const before = fc.tuple(months, beside).map(([back, days]) => formatDay(addMonths(parseDay(asOf), -back) + days));
  return mostly(
    before,
    fc.integer({ min: -1, max: 38 }).map((days) => formatDay(parseDay(asOf) + days)),
    6,
  );
}

/** Periods about the thresholds; some begin on the day after the one before has ended, or on the day after that. */
export function periodsNear(asOf: string, maxLength: number) {
  const day = dayNear(asOf);
  const pause = fc.constantFrom(null, null, 1, 2);
  return fc.array(fc.record({ from: day, to: maybe(day, 2), pause }).filter(inOrder), { maxLength }).map((periods) => {
    let ended: string | undefined;
    return periods.map(({ from, to, pause: days }) => {
      const begins = days === null || ended === undefined ? from : formatDay(parseDay(ended) + days);
      ended = to !== undefined && to >= begins ? to : undefined;
      return { from: begins, to: ended ?? null };
    });
  });
}

/** Any day that can be entered. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: parseDay('1900-01-01'), max: lastDay }).map(formatDay),
  fc.constantFrom('1900-01-01', '2000-02-29', '2100-02-28', '2100-03-01', '2199-12-31'),
);

const schools = mostly(
  fc.constantFrom('bachelor' as const, 'master' as const, 'doctor' as const),
  oneOf(qualifications),
);
const anyDegree = oneOf(degrees);
const titleTexts = fc.constantFrom(
  '数据报告',
  '数据 报告',
  'Data Report',
  'ＤＡＴＡ　report',
  'Straße',
  'STRASSE',
  '丙',
  '丁',
  '戊',
  '己',
  '庚',
);

/** A dossier of someone who is about to reach the thresholds of a level, or has just reached them. */
export function dossierNear(content: PolicyContent, level: string, asOf: string): fc.Arbitrary<Dossier> {
  const day = dayNear(asOf);
  const rows = content.requirements.filter((row) => row.level === level);
  const criteria = rows.flatMap((row) => row.criteria);
  const claimed = criteria.filter(({ rule }) => rule.kind === 'claim').map(({ code }) => code);
  const exceptional = [
    ...criteria.filter(({ rule }) => rule.kind === 'exceptional'),
    ...rows.filter(({ section }) => section === 'exceptional').flatMap((row) => row.criteria),
  ].map(({ code }) => code);
  const codes = criteria.map(({ code }) => code);
  const kinds = [...new Set(rows.flatMap((row) => row.categories.flatMap(({ match }) => match.kinds)))];
  const kind = mostly(
    fc.constantFrom(...(kinds.length > 0 ? kinds : ['work-report'])),
    fc.constantFrom('work-report', ...content.outputKinds.map(({ code }) => code)),
  );
  return fc
    .record({
      attested: mostly(fc.constant(codes), fc.subarray(codes), 9),
      education: several(fc.record({ qualification: schools, degree: anyDegree, completedOn: day }), 2, 1),
      employment: fc
        .tuple(periodsNear(asOf, 4), several(mostly(fc.constant(true), fc.constant(false), 6), 4, 4))
        .map(([periods, inProfession]) =>
          periods.map((period, place) => ({ employer: '甲', ...period, inProfession: inProfession[place] === true })),
        ),
      interruptions: fc.oneof(
        fc.constant([]),
        several(
          fc
            .record({ kind: fc.constantFrom('full-time-study', 'sick-leave'), from: day, to: maybe(day, 6) })
            .filter(inOrder),
          2,
        ),
      ),
      titles: several(
        fc.record({
          rank: oneOf(titleRanks),
          series: mostly(fc.constant(content.series), fc.constant('engineering'), 1),
          specialty: mostly(fc.constant(content.specialty), fc.constant('other')),
          obtainedOn: day,
          appointedOn: maybe(day),
        }),
        3,
      ),
      claims: claimed.length === 0 ? fc.constant([]) : several(claimOf(claimed, day), 4),
      honours: several(
        fc.record({ kind: oneOf(honourKinds), level: oneOf(honourLevels), individual: fc.boolean(), grantedOn: day }),
        2,
      ),
      outputs: several(outputOf(kind, day), 5),
      exceptional: fc.option(
        fc.record({
          clauses: fc.subarray(exceptional),
          statement: mostly(fc.constant('业绩显著。'), fc.constant(' 　')),
        }),
        { freq: 1 },
      ),
      rulings: fc.oneof(
        fc.constant([]),
        several(
          fc.record({
            clause: fc.constantFrom(...codes),
            outcome: fc.constantFrom('met' as const, 'unmet' as const),
            by: fc.constant('评审服务机构'),
            on: day,
          }),
          3,
        ),
      ),
    })
    .map((some) => Dossier.parse(some));
}

function claimOf(clauses: readonly string[], day: fc.Arbitrary<string>) {
  return fc
    .record({
      clause: fc.constantFrom(...clauses),
      role: mostly(fc.constant('lead' as const), maybe(oneOf(roles))),
      statement: mostly(fc.constant('主持重点项目。'), fc.constant('　 ')),
      from: maybe(day, 2),
      to: maybe(day, 2),
    })
    .filter(inOrder);
}

/** An output of one of the kinds, done on one of the days; titles repeat, also in other letters and spaces. */
export function outputOf(kind: fc.Arbitrary<string>, day: fc.Arbitrary<string>) {
  return fc.record({
    kind,
    title: titleTexts,
    completedOn: day,
    role: mostly(fc.constant('lead' as const), maybe(oneOf(roles))),
    authorRank: mostly(fc.constantFrom(1, 3), maybe(fc.integer({ min: 1, max: 9 }))),
    appliedBy: mostly(fc.constant('provincial' as const), oneOf(applicationBodies)),
    influence: mostly(fc.constant('industry' as const), oneOf(influences)),
  });
}

/** Who asks for what, as of which day: any level and direction of the edition, with a dossier near its thresholds. */
export function caseNear(content: PolicyContent) {
  const directions = content.directions.map(({ code }) => code);
  return fc
    .tuple(
      fc.constantFrom(...content.levels),
      fc.constantFrom(...(directions.length > 0 ? directions : [null])),
      cutOff,
    )
    .chain(([level, direction, asOf]) =>
      dossierNear(content, level.code, asOf).map((dossier) => ({
        level: level.code,
        direction,
        asOf,
        dossier,
      })),
    );
}

/** Every way to read what the document leaves open. */
export const anyOptions: fc.Arbitrary<PolicyOptions> = fc.record({
  performanceDirection: fc.constantFrom('own' as const, 'any' as const, 'refer' as const),
  bareDegree: fc.constantFrom('met' as const, 'referred' as const, 'unmet' as const),
  claimWindow: fc.constantFrom('refer' as const, 'ignore' as const, 'unmet' as const),
  excludedInterruptions: fc.subarray(['full-time-study', 'sick-leave']),
  recentYears: fc.constantFrom(0, 5),
  monthDays: fc.integer({ min: 28, max: 31 }),
});

/** Anything that the schema lets in and whose clauses and kinds the edition has: days of three centuries, odd texts, gaps. */
export function anyDossier(content: PolicyContent): fc.Arbitrary<unknown> {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\u0000\p{Cs}]/u.test(text));
  const gap = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constantFrom(null, undefined));
  const clause = fc.constantFrom(...content.requirements.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const kind = fc.constantFrom(...content.outputKinds.map(({ code }) => code));
  const period = { from: anyDay, to: gap(anyDay) };
  return fc.record({
    attested: several(clause, 6),
    education: several(
      fc.record({
        qualification: oneOf(qualifications),
        degree: anyDegree,
        school: gap(words),
        major: gap(words),
        completedOn: anyDay,
      }),
      4,
    ),
    employment: several(
      fc.record({ employer: words, position: gap(words), ...period, inProfession: fc.boolean() }).filter(inOrder),
      8,
    ),
    interruptions: maybe(
      several(fc.record({ kind: fc.constantFrom('full-time-study', 'x'), ...period }).filter(inOrder), 5),
    ),
    titles: several(
      fc.record({
        rank: oneOf(titleRanks),
        series: fc.oneof(fc.constant(content.series), words),
        specialty: fc.oneof(fc.constant(content.specialty), words),
        name: gap(words),
        obtainedOn: anyDay,
        appointedOn: gap(anyDay),
      }),
      5,
    ),
    claims: several(
      fc
        .record({
          clause,
          role: gap(oneOf(roles)),
          statement: words,
          from: gap(anyDay),
          to: gap(anyDay),
          evidence: gap(several(words, 2)),
        })
        .filter(inOrder),
      8,
    ),
    honours: several(
      fc.record({
        kind: oneOf(honourKinds),
        level: oneOf(honourLevels),
        individual: fc.boolean(),
        name: gap(words),
        grantedOn: anyDay,
      }),
      4,
    ),
    outputs: several(
      fc.record({
        kind,
        title: fc.oneof(words, titleTexts),
        completedOn: anyDay,
        role: gap(oneOf(roles)),
        authorRank: gap(fc.integer({ min: 1, max: 9999 })),
        appliedBy: oneOf(applicationBodies),
        influence: oneOf(influences),
        evidence: gap(several(words, 2)),
      }),
      12,
    ),
    exceptional: gap(fc.record({ clauses: several(clause, 4), statement: words })),
    rulings: maybe(
      several(
        fc.record({ clause, outcome: fc.constantFrom('met', 'unmet'), by: words, on: anyDay, note: gap(words) }),
        5,
      ),
    ),
  });
}
