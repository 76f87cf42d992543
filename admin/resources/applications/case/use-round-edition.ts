// The edition by which a round's applications are assessed, for a case that is not stored yet.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { PolicyContent } from '../../../../shared/policy';
import { consoleJson } from '../../../providers/console-api';
import type { Edition } from '../dossier/draft-context';
import { useEdition } from '../verdict/live-verdict';
import { useRounds } from './use-references';

const EditionAnswer = z.object({ content: PolicyContent });

/** The round's edition, compiled; null until a round is chosen and its edition has come. */
export function useRoundEdition(round: string): Edition | null {
  const policy = useRounds().find((known) => known.id === round)?.policy ?? null;
  const { data } = useQuery({
    queryKey: ['policies', 'content', policy],
    enabled: policy !== null,
    queryFn: async () => EditionAnswer.parse(await consoleJson(`/policies/${policy}/content`)).content,
  });
  return useEdition(data ?? null, null);
}
