import { explain, type Finding, type RequirementResult, type Verdict } from '../assessment';
import { citation, type PolicyContent } from '../policy';
import { clauseOutcomes, sections, type Language } from '../vocabulary';
import { awaitedBy } from './awaited';
import { reasonWords } from './reason-words';
import { heardFrom, isOfOther, ownOutcome, standingsOf, type Standing } from './standing';

/** A part of a letter: a heading with its sentences. */
export interface LetterPart {
  readonly heading: string;
  /** `mark` is how the requirement came out, where the part is about one. */
  readonly mark: RequirementResult['outcome'] | null;
  readonly lines: readonly string[];
  /** The requirements that stand inside this one. */
  readonly inside: readonly LetterPart[];
}

interface Telling {
  readonly verdict: Verdict;
  readonly content: PolicyContent;
  readonly language: Language;
  readonly all: readonly Standing[];
}

/** The requirements that the outcome is made of, what matters of each; what stands inside another is told inside it. */
export function reasonParts(verdict: Verdict, content: PolicyContent, language: Language): readonly LetterPart[] {
  const all = standingsOf(verdict, content);
  const telling = { verdict, content, language, all };
  return all.filter((one) => !isAside(one, telling)).map((one) => partOf(one, telling));
}

/** An exceptional requirement tells nothing where nobody asked for it, or where what it would waive is met without it. */
function isAside(one: Standing, { all }: Telling): boolean {
  if (one.row.section !== 'exceptional') return false;
  const waived = all.filter(({ row }) => one.row.waives.includes(row.code));
  const isIdle = waived.every(({ result }) => result.outcome === 'met' && result.waivedBy !== one.row.code);
  return isIdle || isUnasked(one);
}

function isUnasked({ result, inside }: Standing): boolean {
  return result.findings.every(({ reason }) => reason === 'exceptional-not-requested') && inside.every(isUnasked);
}

function partOf(one: Standing, telling: Telling): LetterPart {
  const { content, language, verdict } = telling;
  const { code, section, outcome } = one.result;
  const said = reasonWords[language];
  const instead = insteadOf(one, telling);
  const heading = [
    `${citation(code, content, language)} ${sections.labels[section][language]}`,
    ...(isOfOther(one, verdict) ? [said.otherDirection] : []),
    clauseOutcomes.labels[outcome][language],
  ].join(' · ');
  if (instead !== null) return { heading, mark: outcome, lines: [instead], inside: [] };
  return {
    heading,
    mark: outcome,
    lines: [...leads(one, language), ...tellingFindings(one).map((finding) => explain(finding, content, language))],
    inside: one.inside.filter((inner) => isTold(inner, one)).map((inner) => partOf(inner, telling)),
  };
}

/** Why a requirement came out other than by its own clauses; its own clauses are then beside the point. */
function insteadOf(one: Standing, telling: Telling): string | null {
  const { content, language, all, verdict } = telling;
  const { waivedBy, outcome } = one.result;
  const said = reasonWords[language];
  const awaits = awaitedBy(one, all, verdict).clauses.map((clause) => citation(clause, content, language));
  if (waivedBy !== null) {
    const by = citation(waivedBy, content, language);
    return outcome === 'met' ? said.waived(by) : said.waiverAwaited(by, awaits);
  }
  const heard = heardFrom(one, all, verdict);
  if (heard === null) return null;
  const from = citation(heard.row.code, content, language);
  const own = ownOutcome(one) === 'unmet' ? said.noOwn : '';
  return own + (outcome === 'met' ? said.heard(from) : said.heardAwaited(from, awaits));
}

/** What a requirement asks for as a whole, where its clauses alone do not say so. */
function leads({ row, result, inside }: Standing, language: Language): readonly string[] {
  const said = reasonWords[language];
  const { counted, minimum, groups = [], findings, outcome } = result;
  if (counted !== null && minimum !== null) {
    const named = (row.groups ?? []).flatMap(({ name }, place) => {
      const group = groups[place];
      return group ? [said.counted({ ...group, name })] : [];
    });
    return [said.counted({ counted, minimum, name: null }), ...named];
  }
  const items = findings.length + inside.length;
  if (row.mode === 'all' || items < 2 || outcome !== 'unmet') return [];
  return [row.mode === 'any' ? said.anyOf : said.atLeast(minimum ?? items)];
}

/** Of what is met the clauses that met it, of what is referred those that bear it; of what is unmet, all that may be of use. */
function tellingFindings({ result: { outcome, findings } }: Standing): readonly Finding[] {
  const asked = findings.filter(({ reason }) => reason !== 'exceptional-not-requested');
  if (outcome === 'met') return asked.filter((finding) => finding.outcome === 'met');
  return outcome === 'referred' ? asked.filter((finding) => finding.outcome !== 'unmet') : asked;
}

function isTold(inner: Standing, { result: { outcome } }: Standing): boolean {
  if (isUnasked(inner) && inner.row.section === 'exceptional') return false;
  if (outcome === 'met') return inner.result.outcome === 'met';
  return outcome === 'unmet' || inner.result.outcome !== 'unmet';
}
