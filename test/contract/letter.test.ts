// 结论说明: for every edition of the seed, a letter of each outcome and of each section as it can come out, in both languages.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policies, samplePolicies } from '../../database/seed';
import { letterOf, whatIsMissing, type Letter, type LetterPart } from '../../shared/advice';
import { assess, compilePolicy, type Case, type Verdict } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { citation, type PolicyContent } from '../../shared/policy';
import { verdictOutcomes, type Language } from '../../shared/vocabulary';
import { caseNear } from '../support/dossier-arbitrary';

interface Told {
  readonly verdict: Verdict;
  readonly letter: Readonly<Record<Language, Letter>>;
}

/** What a verdict is an example of: the whole, and each section with how it came out and whether it was waived. */
function kindsOf({ outcome, requirements }: Verdict): string[] {
  return [
    outcome,
    ...requirements.map(
      (one) => `${one.section} ${one.outcome}${one.waivedBy === null ? '' : ' waived'} in ${outcome}`,
    ),
  ];
}

const documents = policies();
const [seeded] = documents;
const output = (title: string, more: object = {}) => ({
  ...{ kind: 'work-system', role: 'lead', appliedBy: 'provincial', influence: 'none', completedOn: '2024-05-01' },
  ...{ title, ...more },
});
const applying = (changes: object): Case => ({
  level: 'deputy-senior',
  direction: 'operations',
  asOf: '2024-12-31',
  dossier: Dossier.parse({
    attested: ['3.1.1.1'],
    education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2015-07-01' }],
    employment: [{ employer: '甲', from: '2015-08-01', to: null, inProfession: true }],
    titles: [{ rank: 'intermediate', series: seeded?.series, specialty: seeded?.specialty, obtainedOn: '2023-01-01' }],
    claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持一窗办理改革。' }],
    honours: [{ kind: 'commendation', level: 'provincial', individual: true, grantedOn: '2024-01-01' }],
    outputs: [output('甲'), output('乙'), output('丙'), output('丁', { kind: 'national-standard', authorRank: 1 })],
    ...changes,
  }),
});
/** 破格：met by a standard, and waiting for a person; the other direction's achievements, which wait as well. */
const exceptional: readonly Case[] = [
  applying({ exceptional: { clauses: ['3.4.1'], statement: '起草国家标准。' } }),
  applying({
    claims: ['3.2.2.1', '3.4.2'].map((clause) => ({ clause, role: 'lead', statement: '主持一窗办理改革。' })),
    exceptional: { clauses: ['3.4.2'], statement: '业绩突出。' },
  }),
  applying({ claims: [{ clause: '3.2.1.1', role: 'lead', statement: '主持课题研究。' }] }),
];

/** Cases about the thresholds until each kind has its letter. */
function lettersOf(content: PolicyContent): readonly Told[] {
  const compiled = compilePolicy(content);
  const seen = new Set<string>();
  const near = fc.sample(caseNear(content), { numRuns: 600, seed: 12 });
  return [...(content === seeded ? exceptional : []), ...near].flatMap((asking) => {
    const verdict = assess(compiled, asking);
    const kinds = kindsOf(verdict).filter((kind) => !seen.has(kind));
    if (kinds.length === 0) return [];
    for (const kind of kinds) seen.add(kind);
    const ways = whatIsMissing({ compiled, content, asking });
    const given = { applicantName: '张三', number: 'ZC-1', verdict, content, ways };
    return [{ verdict, letter: { zh: letterOf(given, 'zh'), en: letterOf(given, 'en') } }];
  });
}

const withInside = (part: LetterPart): LetterPart[] => [part, ...part.inside.flatMap(withInside)];
const partsOf = ({ parts }: Letter) => parts.flatMap(withInside);
const wordsOf = (letter: Letter) => [
  letter.title,
  letter.salutation,
  letter.opening,
  ...letter.closing,
  ...partsOf(letter).flatMap(({ heading, lines }) => [heading, ...lines]),
];
const unsaid = /\{\w+\}|undefined|null|NaN|\[object|[!！您]|。。|：：|；。|，。/;
const editions = [...documents, ...samplePolicies()].map((content) => ({
  content,
  told: lettersOf(content),
}));

it('the examples hold every outcome, and what is waived', () => {
  const kinds = editions.flatMap(({ told }) => told.flatMap(({ verdict }) => kindsOf(verdict)));

  expect(
    editions.map(({ told }) => new Set(told.map(({ verdict }) => verdict.outcome)).has('ineligible')),
  ).not.toContain(false);
  expect(verdictOutcomes.codes.filter((outcome) => !kinds.includes(outcome))).toEqual([]);
  for (const outcome of ['met', 'referred'])
    expect(kinds.some((kind) => kind.startsWith(`qualification ${outcome} waived`))).toBe(true);
});

describe.each(editions.map((edition) => [edition.content.title, edition] as const))(
  '%s',
  (_title, { content, told }) => {
    it.each(['zh', 'en'] as const)('is whole in %s: every heading has something under it', (language) => {
      const letters = told.map(({ letter }) => letter[language]);
      const empty = letters.flatMap(partsOf).filter(({ lines, inside }) => lines.length + inside.length === 0);

      expect(letters.flatMap(wordsOf).filter((words) => unsaid.test(words))).toEqual([]);
      expect(empty.map(({ heading }) => heading)).toEqual([]);
    });

    it('asks nothing more of what is met', () => {
      const met = told.flatMap(({ letter }) => partsOf(letter.zh)).filter(({ mark }) => mark === 'met');

      expect(met.flatMap(({ lines }) => lines).filter((line) => /请补充|尚缺|还差/.test(line))).toEqual([]);
    });

    it('offers a person’s review to who is refused, and to nobody else', () => {
      const offered = told.map(({ verdict, letter: { zh, en } }) => [
        verdict.outcome === 'ineligible',
        zh.closing.join('').includes('申请人工复核'),
        en.closing.join('').includes('review by a person'),
      ]);

      expect(offered.filter(([refused, ...said]) => said.some((one) => one !== refused))).toEqual([]);
    });

    it('says first how many outputs are needed and counted, and by what a requirement is waived alone', () => {
      for (const { verdict, letter } of told) {
        for (const { code, section, outcome, waivedBy, counted, minimum } of verdict.requirements) {
          const part = partsOf(letter.zh).find(({ heading }) =>
            heading.startsWith(`${citation(code, content, 'zh')} `),
          );
          if (!part) continue;
          if (waivedBy !== null) {
            expect(part.lines).toHaveLength(1);
            expect(part.lines[0]).toContain(`依据${citation(waivedBy, content, 'zh')}破格`);
            expect(part.lines[0]?.includes('待人工认定')).toBe(outcome === 'referred');
          } else if (section === 'outputs' && counted !== null)
            expect(part.lines[0]).toMatch(new RegExp(`^要求${minimum}项，计入${counted}项`));
        }
      }
    });
  },
);
