import { labelOf, levels, stepsOf, type Language } from '../../../vocabulary';
import { inDocumentOrder } from '../../canonical';
import { citation } from '../../citation';
import type { PolicyContent, RequirementContent } from '../../content';
import type { Difference } from '../difference';
import { codeIn } from '../keyed-list';
import { fieldWords } from './field-words';
import type { Editions } from './word-difference';

/** Where in the document a difference stands. */
export interface DifferencePlace {
  /** What differences of one place have in common: a clause's number, or the part of the edition. */
  readonly key: string;
  /** The level that a clause belongs to, and the title that it leads to. */
  readonly level: string | null;
  readonly titleName: string | null;
  /** The clause as the document prints its number, or the name of the part. */
  readonly citation: string;
  /** The heading of the requirement that a clause stands in. */
  readonly heading: string | null;
  /** The clause's own words, as they stand after. */
  readonly text: string | null;
}

/** Where a difference stands: its clause with citation and heading, or the part of the edition. */
export function placeOf(difference: Difference, editions: Editions, language: Language): DifferencePlace {
  const { kind, path, clause } = difference;
  const content = inDocumentOrder(kind === 'removed' ? editions.before : editions.after);
  return clause === null ? partPlace(path, content, language) : clausePlace(clause, content, language);
}

function partPlace(path: string, content: PolicyContent, language: Language): DifferencePlace {
  const [part, item] = stepsOf(path);
  const name = part?.name ?? '';
  const nowhere = { level: null, titleName: null, heading: null, text: null };
  if (!parts.includes(name)) return { key: 'head', citation: head[language], ...nowhere };
  const label = fieldWords[`policy.${name}`]?.label[language] ?? name;
  if (item?.inList !== true) return { key: name, citation: label, ...nowhere };
  const code = codeIn(item.name);
  return { key: `${name}[${code}]`, citation: `${label} ${nameIn(content, code, language)}`, ...nowhere };
}

function clausePlace(clause: string, content: PolicyContent, language: Language): DifferencePlace {
  const told = { key: clause, citation: citation(clause, content, language) };
  const requirement = content.requirements.find((row) => row.code === clause || itemOf(row, clause) !== undefined);
  if (!requirement) return { ...told, level: null, titleName: null, heading: null, text: null };
  const { level, heading } = requirement;
  return {
    ...told,
    level,
    titleName: content.levels.find(({ code }) => code === level)?.titleName ?? null,
    heading,
    text: itemOf(requirement, clause)?.text ?? null,
  };
}

function itemOf({ criteria, categories }: RequirementContent, clause: string) {
  return [...criteria, ...categories].find(({ code }) => code === clause);
}

function nameIn(
  { directions, applicantKinds = [], outputKinds }: PolicyContent,
  code: string,
  language: Language,
): string {
  const kind = outputKinds.find((known) => known.code === code);
  if (kind) return language === 'zh' ? kind.name : kind.englishName;
  const named = [...directions, ...applicantKinds].find((row) => row.code === code);
  return named?.name ?? labelOf(levels, code, language);
}

const parts = ['levels', 'directions', 'applicantKinds', 'requirements', 'options', 'procedure', 'outputKinds'];
const head = { zh: '文件', en: 'Document' } as const;
