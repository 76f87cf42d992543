// 判例文件：one file a clause, written by people; what a case leaves out is filled in, what it misspells is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Dossier } from '../../shared/dossier';
import { findingReasons, warningCodes } from '../../shared/assessment';
import { CategoryGroup, Match, MinimumFor, PolicyContent, PolicyOptions, Rule } from '../../shared/policy';
import {
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  integer,
  levels,
  modes,
  name,
  verdictOutcomes,
} from '../../shared/vocabulary';

const items = z.array(z.record(z.string(), z.json()));

/** Another reading of a clause, put in the place of the seed's. */
const Reading = z.strictObject({
  rule: Rule.optional(),
  mode: modes.schema.optional(),
  match: Match.optional(),
  minimum: integer(0, 99).nullable().optional(),
  groups: z.array(CategoryGroup).optional(),
  minimumFor: z.array(MinimumFor).optional(),
  maximum: integer(0, 99).nullable().optional(),
});

const facts = {
  level: levels.schema,
  direction: code().nullable(),
  asOf: civilDate(),
  attested: z.array(clauseCode()),
  education: items,
  employment: items,
  interruptions: items,
  titles: items,
  claims: items,
  honours: items,
  outputs: items,
  applicantKinds: z.array(code()),
  appraisals: items,
  certificates: items,
  recommendations: items,
  penalties: items,
  exceptional: z.record(z.string(), z.json()).nullable(),
  rulings: items,
  options: PolicyOptions.partial(),
  instead: z.record(clauseCode(), Reading),
};
const Facts = z.strictObject(facts).partial();

/** What a case expects: of the clause (requirement, level) that the file is about, or of the whole verdict. */
const expected = {
  name: name(1),
  outcome: z.enum([...clauseOutcomes.codes, ...verdictOutcomes.codes]),
  reason: z.enum(findingReasons).optional(),
  eligibleFrom: civilDate().nullable().optional(),
  placed: z.array(integer(0, 199)).optional(),
  counted: integer(0, 200).optional(),
  waivedBy: clauseCode().nullable().optional(),
  deciding: z.record(clauseCode(), clauseOutcomes.schema).optional(),
  verdict: verdictOutcomes.schema.optional(),
  route: clauseCode().nullable().optional(),
  warnings: z.array(z.enum(warningCodes)).optional(),
};
const Case = z.strictObject({ ...Facts.shape, ...expected });

export const CaseFile = z.strictObject({
  clause: clauseCode(),
  text: z.string().min(1),
  given: Facts.required({ level: true, direction: true }),
  cases: z.array(Case).min(1),
});

export type Facts = z.infer<typeof Facts>;
export type Case = z.infer<typeof Case>;
export type CaseFile = z.infer<typeof CaseFile>;

/** Every file of a folder of cases, read strictly. */
export function caseFiles(folder: string): { file: string; content: CaseFile }[] {
  const path = join(__dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => ({ file, content: CaseFile.parse(parse(readFileSync(join(path, file), 'utf8'))) }));
}

/** The facts of one case: those that the file starts from, with the case's own in their place. */
export function factsOf({ given }: CaseFile, changes: Case): Facts {
  const own = Object.fromEntries(Object.entries(changes).filter(([key]) => key in facts));
  return Facts.parse({ ...given, ...own });
}

/** The dossier that the facts describe; what no clause asks about is filled in. */
export function dossierOf(given: Facts, { series, specialty }: PolicyContent): Dossier {
  return Dossier.parse({
    attested: given.attested ?? [],
    education: withDefaults(given.education, { degree: 'none' }),
    employment: withDefaults(given.employment, { employer: '某政务服务中心', to: null, inProfession: true }),
    interruptions: given.interruptions ?? [],
    titles: withDefaults(given.titles, { series, specialty }),
    claims: withDefaults(given.claims, { statement: '详见佐证材料。' }),
    honours: withDefaults(given.honours, { individual: true }),
    outputs: (given.outputs ?? []).map((output, place) => ({
      title: `成果${place + 1}`,
      appliedBy: 'none',
      influence: 'none',
      ...output,
    })),
    ...rareFacts(given),
    exceptional: given.exceptional ? { statement: '业绩显著、贡献突出。', ...given.exceptional } : null,
    rulings: withDefaults(given.rulings, { by: '评审服务机构', on: '2024-11-01' }),
  });
}

/** What few editions ask for stays out of the dossier unless a case has it. */
function rareFacts({ applicantKinds, appraisals, certificates, recommendations, penalties }: Facts): Partial<Facts> {
  const rare = { applicantKinds, appraisals, certificates, recommendations, penalties };
  return Object.fromEntries(Object.entries(rare).filter(([, value]) => value !== undefined));
}

/** The edition as the case reads it: other options, other rules of single clauses. */
export function editionOf(content: PolicyContent, { options, instead = {} }: Facts): PolicyContent {
  const reread = <Item extends { code: string }>(item: Item): Item => ({ ...item, ...instead[item.code] });
  return PolicyContent.parse({
    ...content,
    options: { ...content.options, ...options },
    requirements: content.requirements.map((requirement) => ({
      ...reread(requirement),
      criteria: requirement.criteria.map(reread),
      categories: requirement.categories.map(reread),
    })),
  });
}

/** The words under a number of the document: a clause's, a requirement's heading, a level's title. */
export function wordsOf(content: PolicyContent, number: string): string | undefined {
  const clauses = content.requirements.flatMap(({ criteria, categories }) => [...criteria, ...categories]);
  return (
    clauses.find((clause) => clause.code === number)?.text ??
    content.requirements.find((requirement) => requirement.code === number)?.heading ??
    content.levels.find((level) => String(level.rank) === number)?.titleName
  );
}

/** A clause's words without the mark that closes it in the printed list. */
export function withoutClosingMark(words: string): string {
  return words.replace(/[；。]$/, '');
}

function withDefaults(given: Facts['education'], defaults: Record<string, unknown>): unknown[] {
  return (given ?? []).map((item) => ({ ...defaults, ...item }));
}
