import { pathOf, refusal, Refused } from '../../../../shared/errors';
import { PolicyContent, inDocumentOrder, type ImportedKinds, type OutputKindContent } from '../../../../shared/policy';
import type { Connection } from '../../../act/transaction';

/** An edition's rows as one document, with the ids and revisions by which each row is saved. */
export interface EditionRows {
  readonly content: PolicyContent;
  readonly ids: Readonly<
    Record<'levels' | 'directions' | 'requirements' | 'criteria' | 'categories', Readonly<Record<string, string>>>
  >;
  readonly revisions: Readonly<Record<string, number>>;
}

interface Keyed {
  readonly id: number;
  readonly code: string;
  readonly document_id: string;
  readonly revision: number;
}
type Tables = Awaited<ReturnType<typeof readTables>>;

/** Reads a whole edition by foreign keys, one query a table whatever its size. */
export async function readEdition(trx: Connection, policyId: number): Promise<EditionRows> {
  const tables = await readTables(trx, policyId);
  const { levels, directions, requirements, criteria, categories } = tables;
  const rows: readonly Keyed[] = [...levels, ...directions, ...requirements, ...criteria, ...categories];
  return {
    content: readable(tables),
    ids: {
      levels: byCode(levels),
      directions: byCode(directions),
      requirements: byCode(requirements),
      criteria: byCode(criteria),
      categories: byCode(categories),
    },
    revisions: Object.fromEntries(rows.map((row) => [row.document_id, row.revision])),
  };
}

/** The rows of a frozen edition as one document; null where somebody has made them none. */
export async function readContentAsStored(trx: Connection, policyId: number): Promise<PolicyContent | null> {
  const parsed = PolicyContent.safeParse(assemble(await readTables(trx, policyId)));
  return parsed.success ? inDocumentOrder(parsed.data) : null;
}

/** The rows as a document; where they are none, which no save lets happen, it is told what and where. */
function readable(tables: Tables): PolicyContent {
  const parsed = PolicyContent.safeParse(assemble(tables));
  if (parsed.success) return inDocumentOrder(parsed.data);
  const path = pathOf(parsed.error.issues[0]?.path ?? []);
  throw new Refused(refusal('edition.unreadable', { edition: tables.policy.edition, place: path }, path));
}

async function readTables(trx: Connection, policyId: number) {
  const policy = await trx('policies').where({ id: policyId }).first();
  const levels = await trx('levels').where({ policy_id: policyId });
  const directions = await trx('directions').where({ policy_id: policyId });
  const requirements = await trx('requirements').whereIn('level_id', idsOf(levels));
  const criteria = await trx('criteria').whereIn('requirement_id', idsOf(requirements));
  const categories = await trx('achievement_categories').whereIn('requirement_id', idsOf(requirements));
  // A frozen edition keeps the vocabulary of its day.
  const outputKinds = policy.snapshot?.outputKinds ?? (await draftKinds(trx, policy, [...criteria, ...categories]));
  return { policy, levels, directions, requirements, criteria, categories, outputKinds };
}

/** The rows as one document, by codes; the schema says whether it is one. */
function assemble({ policy, levels, directions, requirements, criteria, categories, outputKinds }: Tables): unknown {
  return {
    documentNumber: policy.document_number,
    title: policy.title,
    series: policy.series,
    specialty: policy.specialty,
    edition: policy.edition,
    effectiveFrom: policy.effective_from,
    options: policy.options,
    procedure: policy.procedure,
    levels: levels.map(({ code, rank, title_name: titleName, committee_name: committeeName, order }) => ({
      code,
      rank,
      titleName,
      committeeName,
      order,
    })),
    directions: directions.map(({ code, name, order }) => ({ code, name, order })),
    ...(policy.applicant_kinds?.length > 0 ? { applicantKinds: policy.applicant_kinds } : {}),
    outputKinds,
    requirements: requirements.map((row) => ({
      level: codeOf(levels, row.level_id),
      direction: codeOf(directions, row.direction_id),
      parent: codeOf(requirements, row.parent_id),
      code: row.code,
      section: row.section,
      heading: row.heading,
      mode: row.mode,
      minimum: row.minimum,
      waives: row.waives ?? [],
      ...(row.groups?.length > 0 ? { groups: row.groups } : {}),
      ...(row.minimum_for?.length > 0 ? { minimumFor: row.minimum_for } : {}),
      order: row.order,
      criteria: criteria
        .filter((criterion) => criterion.requirement_id === row.id)
        .map(({ code, text, rule, order }) => ({ code, text, rule, order })),
      categories: categories
        .filter((category) => category.requirement_id === row.id)
        .map(({ code, text, match, minimum, maximum, order }) => ({ code, text, match, minimum, maximum, order })),
    })),
  };
}

function codeOf(rows: readonly Keyed[], id: number | null): string | null {
  return rows.find((row) => row.id === id)?.code ?? null;
}

type Kinds = PolicyContent['outputKinds'];
type RowWithKinds = { readonly rule?: unknown; readonly match?: unknown };
interface DraftHead {
  readonly based_on_id: number | null;
  readonly created_at: Date;
  readonly imported_kinds: ImportedKinds | null;
}

/**
 * The kinds of output that a draft knows, as the vocabulary stands: those of the edition that it is based on, those that
 * its rules name, and those that were too new to be in any edition when it was begun; not those that only other documents
 * used then. What is approved of another document later changes nothing. A document's first draft may choose among all; one
 * that came as a file has the kinds of the file.
 */
async function draftKinds(trx: Connection, head: DraftHead, rows: readonly RowWithKinds[]): Promise<Kinds> {
  const kinds = await readOutputKinds(trx);
  const named = JSON.stringify(rows.map(({ rule, match }) => [rule, match]));
  const isNamed = (code: string): boolean => named.includes(`"${code}"`);
  if (head.imported_kinds) return kindsOfFile(head.imported_kinds, kinds, isNamed);
  if (head.based_on_id === null) return kinds.map(withoutRevision);
  const { rows: used } = await trx.raw<{ rows: { code: string; own: boolean; since: string }[] }>(
    `select kind ->> 'code' as code, bool_or(id = ?) as own,
            min(coalesce(review #>> '{approved,at}', '')) as since
       from policies, jsonb_array_elements(snapshot::jsonb -> 'outputKinds') kind
      where snapshot is not null group by 1`,
    [head.based_on_id],
  );
  const elsewhere = new Set(
    used.filter(({ own, since }) => !own && since < head.created_at.toISOString()).map(({ code }) => code),
  );
  return kinds.filter(({ code }) => !elsewhere.has(code) || isNamed(code)).map(withoutRevision);
}

/** The file's kinds by the file's names; what the vocabulary has changed or added since then holds, and what a rule names. */
function kindsOfFile(
  { kinds, vocabulary }: ImportedKinds,
  current: readonly VocabularyKind[],
  isNamed: (code: string) => boolean,
): Kinds {
  const known = new Map(kinds.map((kind) => [kind.code, kind]));
  for (const kind of current) {
    const { code, revision } = kind;
    const isNewer = revision > (vocabulary[code] ?? 0);
    if (isNewer || (!known.has(code) && isNamed(code))) known.set(code, withoutRevision(kind));
  }
  return [...known.values()];
}

type VocabularyKind = OutputKindContent & { readonly revision: number };

/** The kind as editions hold it. */
export function withoutRevision({ code, name, englishName, order }: VocabularyKind): OutputKindContent {
  return { code, name, englishName, order };
}

/** The vocabulary of output kinds as it stands, in its order. */
export async function readOutputKinds(trx: Connection): Promise<VocabularyKind[]> {
  const rows = await trx('output_kinds').select('code', 'name', 'english_name', 'order', 'revision').orderBy('order');
  return rows.map(({ code, name, english_name: englishName, order, revision }) => ({
    code,
    name,
    englishName,
    order,
    revision,
  }));
}

function byCode(rows: readonly Keyed[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row.code, row.document_id]));
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map((row) => row.id);
}
