// An edition as the server tells it: one document, with the ids and revisions by which its rows are saved.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { refuseWriting } from '../../../../shared/casework';
import { EditionReview, Person, PolicyContent } from '../../../../shared/policy';
import { editionStatuses } from '../../../../shared/vocabulary';
import { consoleJson } from '../../../providers/console-api';

const idsByCode = z.record(z.string(), z.string());

export const EditionAnswer = z.object({
  id: z.string(),
  status: editionStatuses.schema,
  revision: z.number(),
  /** Whoever has written to it: none of them may approve it. */
  authors: z.array(Person),
  review: EditionReview.nullable(),
  content: PolicyContent,
  ids: z.object({
    levels: idsByCode,
    directions: idsByCode,
    requirements: idsByCode,
    criteria: idsByCode,
    categories: idsByCode,
  }),
  revisions: z.record(z.string(), z.number()),
  basedOn: z.object({ content: PolicyContent }).nullable(),
});
export type EditionAnswer = z.infer<typeof EditionAnswer>;

/** Whether its rows can be written. */
export function isWritable({ status, content }: Pick<EditionAnswer, 'status' | 'content'>): boolean {
  return refuseWriting({ state: status, edition: content.edition }) === null;
}

export function editionKey(id: string) {
  return ['policies', 'content', id] as const;
}

export async function fetchEdition(id: string): Promise<EditionAnswer> {
  return EditionAnswer.parse(await consoleJson(`/policies/${encodeURIComponent(id)}/content`));
}

/** The edition; the old content stays while the new one comes. */
export function useEdition(id: string) {
  return useQuery({ queryKey: editionKey(id), queryFn: () => fetchEdition(id) });
}

const Head = z.object({
  id: z.string(),
  edition: z.number(),
  status: editionStatuses.schema,
  title: z.string(),
  documentNumber: z.string(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  snapshotHash: z.string().nullable(),
  changeNote: z.string().nullable(),
});
export type EditionHead = z.infer<typeof Head>;

export function parseHead(row: unknown): EditionHead {
  return Head.parse(row);
}
