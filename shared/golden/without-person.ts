import { firstOfSame, isSaid, withoutNames } from '../assessment';
import { Dossier } from '../dossier';
import type { PolicyContent } from '../policy';
import { certificateKinds, interruptionKinds, penaltyKinds, workKinds } from '../vocabulary';
import type { GoldenCase } from './golden-case';

/** The neutral words that stand where a person's own words stood. */
export const neutralWords = {
  employer: '某单位',
  series: '其他系列',
  specialty: '其他专业',
  statement: '（内容从略）',
  output: '成果',
  ruledBy: '人工认定',
  recommender: '推荐人',
} as const;

/** A code that an edition does not ask for, whatever it was. */
const unknownCode = 'not-asked-for';

/**
 * Takes the person out of a dossier: what a person has written, and every name, is replaced by neutral words; days, codes,
 * figures and steps of ladders stay, and works that were one stay one. The edition says the same of it, to the byte.
 */
export function withoutPerson(dossier: Dossier, content: PolicyContent): Dossier {
  const codes = codesOf(content);
  const known = (code: string): string => (codes.has(code) ? code : unknownCode);
  // Field by field: what a dossier may one day hold besides stays out until it is known to name nobody.
  return {
    attested: [...dossier.attested],
    education: dossier.education.map(({ qualification, degree, completedOn }) => ({
      qualification,
      degree,
      completedOn,
    })),
    employment: dossier.employment.map(({ from, to, inProfession, work }) => ({
      employer: neutralWords.employer,
      from,
      to,
      inProfession,
      work: work?.map(known),
    })),
    titles: titlesOf(dossier, content),
    claims: dossier.claims.map(({ clause, role, statement, from, to }) => ({
      clause,
      role,
      statement: said(statement),
      from,
      to,
    })),
    honours: dossier.honours.map(({ kind, level, individual, grade, place, grantedOn }) => ({
      kind,
      level,
      individual,
      grade,
      place,
      grantedOn,
    })),
    outputs: outputsOf(dossier),
    ...rareFacts(dossier, known),
  };
}

/** A golden case as it is stored: whoever enters, imports or takes it from an application, it names nobody. */
export function caseWithoutPerson<Case extends Pick<GoldenCase, 'dossier'>>(one: Case, content: PolicyContent): Case {
  // Parsed: what a dossier leaves out is left out of the row too.
  return { ...one, dossier: Dossier.parse(withoutPerson(one.dossier, content)) };
}

/** A title is the own one if its series and its specialty are the edition's; other words than these decide nothing. */
function titlesOf({ titles }: Dossier, { series, specialty }: PolicyContent): Dossier['titles'] {
  return titles.map((title) => ({
    rank: title.rank,
    series: title.series === series ? series : neutralWords.series,
    specialty: title.specialty === specialty ? specialty : neutralWords.specialty,
    obtainedOn: title.obtainedOn,
    appointedOn: title.appointedOn,
  }));
}

/** Works are told apart by numbers, so that one entered twice still is one. */
function outputsOf({ outputs }: Dossier): Dossier['outputs'] {
  const works = firstOfSame(outputs);
  return outputs.map(({ kind, completedOn, role, authorRank, appliedBy, influence, characters }, place) => ({
    kind,
    title: `${neutralWords.output}${(works[place] ?? place) + 1}`,
    completedOn,
    role,
    authorRank,
    appliedBy,
    influence,
    characters,
  }));
}

/** What may be left out of a dossier, and stays out. */
function rareFacts(dossier: Dossier, known: (code: string) => string): Partial<Dossier> {
  const { interruptions, applicantKinds, appraisals, certificates, recommendations, penalties } = dossier;
  const { exceptional, rulings } = dossier;
  const rare: Partial<Dossier> = {
    interruptions: interruptions?.map(({ kind, from, to }) => ({ kind: known(kind), from, to })),
    applicantKinds: applicantKinds?.map(known),
    appraisals: appraisals?.map(({ year, grade }) => ({ year, grade })),
    certificates: certificates?.map(({ code, obtainedOn, validTo }) => ({ code: known(code), obtainedOn, validTo })),
    recommendations:
      recommendations && withoutNames(recommendations, (person) => `${neutralWords.recommender}${person + 1}`),
    penalties: penalties?.map(({ kind, decidedOn }) => ({ kind: known(kind), decidedOn })),
    exceptional: exceptional && { clauses: exceptional.clauses, statement: said(exceptional.statement) },
    rulings: rulings?.map(({ clause, outcome, on }) => ({ clause, outcome, by: neutralWords.ruledBy, on })),
  };
  return Object.fromEntries(Object.entries(rare).filter(([, value]) => value !== undefined));
}

/** A blank statement says nothing, and has to go on saying nothing. */
function said(statement: string): string {
  return isSaid(statement) ? neutralWords.statement : '';
}

/** Every code that the edition or the house knows. */
function codesOf(content: PolicyContent): ReadonlySet<string> {
  const house = [interruptionKinds, workKinds, certificateKinds, penaltyKinds];
  const found = new Set<string>(house.flatMap(({ codes }) => codes));
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(content);
  return found;
}
