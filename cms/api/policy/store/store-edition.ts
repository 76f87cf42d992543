import { now } from '../../../act/clock';
import { newDocumentId } from '../../../act/document-id';
import type { Transaction } from '../../../act/transaction';
import type { ImportedKinds, Person, PolicyContent, RequirementContent } from '../../../../shared/policy';

/** What an edition's head has besides its content. */
export interface EditionHead {
  readonly basedOnId: number | null;
  readonly changeNote: string | null;
  /** Who made it: nobody of them may approve it. */
  readonly authors: readonly Person[];
  /** The kinds of output that came with its file, if it came as one. */
  readonly importedKinds?: ImportedKinds | null;
}

/** Stores a whole edition as a draft: what seeding, revising and importing have in common. Gives its two ids. */
export async function storeEdition(
  trx: Transaction,
  content: PolicyContent,
  head: EditionHead,
): Promise<{ id: number; documentId: string }> {
  const [policy] = await trx('policies')
    .insert({
      ...newRow(),
      document_number: content.documentNumber,
      title: content.title,
      series: content.series,
      specialty: content.specialty,
      edition: content.edition,
      status: 'draft',
      based_on_id: head.basedOnId,
      change_note: head.changeNote,
      authors: JSON.stringify(head.authors),
      procedure: JSON.stringify(content.procedure),
      options: JSON.stringify(content.options),
      applicant_kinds: jsonOrNull(content.applicantKinds),
      imported_kinds: jsonOrNull(head.importedKinds ?? undefined),
    })
    .returning(['id', 'document_id']);
  const levels = await storeCoded(
    trx,
    'levels',
    content.levels.map(({ code, rank, titleName, committeeName, order }) => ({
      code,
      rank,
      title_name: titleName,
      committee_name: committeeName,
      order,
      policy_id: policy.id,
    })),
  );
  const directions = await storeCoded(
    trx,
    'directions',
    content.directions.map((direction) => ({ ...direction, policy_id: policy.id })),
  );
  await storeRequirements(trx, content.requirements, { levels, directions });
  return { id: policy.id, documentId: policy.document_id };
}

type IdByCode = ReadonlyMap<string, number>;

async function storeRequirements(
  trx: Transaction,
  requirements: readonly RequirementContent[],
  { levels, directions }: { readonly levels: IdByCode; readonly directions: IdByCode },
): Promise<void> {
  const ids = await storeCoded(
    trx,
    'requirements',
    requirements.map((row) => ({
      code: row.code,
      section: row.section,
      heading: row.heading,
      mode: row.mode,
      minimum: row.minimum,
      waives: JSON.stringify(row.waives),
      groups: jsonOrNull(row.groups),
      minimum_for: jsonOrNull(row.minimumFor),
      order: row.order,
      level_id: levels.get(row.level),
      direction_id: directions.get(row.direction ?? '') ?? null,
    })),
  );
  await storeParents(
    trx,
    requirements.flatMap(({ code, parent }) =>
      parent === null ? [] : [{ id: ids.get(code), parent_id: ids.get(parent) }],
    ),
  );
  await storeCoded(
    trx,
    'criteria',
    requirements.flatMap((row) =>
      row.criteria.map(({ code, text, rule, order }) => ({
        code,
        text,
        rule: JSON.stringify(rule),
        order,
        requirement_id: ids.get(row.code),
      })),
    ),
  );
  await storeCoded(
    trx,
    'achievement_categories',
    requirements.flatMap((row) =>
      row.categories.map(({ code, text, match, minimum, maximum, order }) => ({
        code,
        text,
        match: JSON.stringify(match),
        minimum,
        maximum,
        order,
        requirement_id: ids.get(row.code),
      })),
    ),
  );
}

/** Afterwards, as a requirement may stand before the one that it is an item of. */
async function storeParents(trx: Transaction, items: readonly object[]): Promise<void> {
  await trx.raw(
    `update requirements r set parent_id = n.parent_id
       from jsonb_to_recordset(?::jsonb) as n(id int, parent_id int) where r.id = n.id`,
    [JSON.stringify(items)],
  );
}

async function storeCoded(
  trx: Transaction,
  table: string,
  rows: readonly { readonly code: string }[],
): Promise<IdByCode> {
  if (rows.length === 0) return new Map();
  const stored: { code: string; id: number }[] = await trx(table)
    .insert(rows.map((row) => ({ ...newRow(), ...row })))
    .returning(['code', 'id']);
  return new Map(stored.map(({ code, id }) => [code, id]));
}

/** What an edition does not use is not there, neither in its rows nor in its snapshot. */
function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function newRow(): Record<string, unknown> {
  const at = now();
  return { document_id: newDocumentId(), revision: 1, created_at: at, updated_at: at, published_at: at };
}
