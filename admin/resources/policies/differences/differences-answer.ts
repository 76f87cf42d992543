// The differences of two editions as the server tells them, in the reader's language.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { editionStatuses } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { consoleJson } from '../../../providers/console-api';

const Compared = z.object({
  id: z.string(),
  documentNumber: z.string(),
  title: z.string(),
  edition: z.number(),
  status: editionStatuses.schema,
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  changeNote: z.string().nullable(),
});
export type ComparedEdition = z.infer<typeof Compared>;

export const differenceKinds = ['changed', 'added', 'removed', 'moved'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export const ToldDifference = z.object({
  kind: z.enum(differenceKinds),
  path: z.string(),
  clause: z.string().nullable(),
  before: z.json(),
  after: z.json(),
  place: z.object({
    key: z.string(),
    level: z.string().nullable(),
    titleName: z.string().nullable(),
    citation: z.string(),
    heading: z.string().nullable(),
    text: z.string().nullable(),
  }),
  words: z.object({
    subject: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    line: z.string(),
    long: z.boolean(),
  }),
});
export type ToldDifference = z.infer<typeof ToldDifference>;

const Answer = z.object({
  before: Compared.nullable(),
  after: Compared,
  differences: z.array(ToldDifference),
});
export type DifferencesAnswer = z.infer<typeof Answer>;

/** What differs between an edition and another; without another, the one that it is based on. */
export function useDifferences(id: string, other: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['policies', 'differences', id, other, language],
    queryFn: async () => {
      const query = other === null ? '' : `?with=${encodeURIComponent(other)}`;
      return Answer.parse(await consoleJson(`/policies/${encodeURIComponent(id)}/differences${query}`));
    },
    placeholderData: keepPreviousData,
  });
}
