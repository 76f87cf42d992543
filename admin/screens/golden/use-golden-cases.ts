// 判例 of an edition, and how each comes out of it as it stands.
import { useMemo } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { compilePolicy } from '../../../shared/assessment';
import { GoldenCase, runGoldenCases, type CaseResult } from '../../../shared/golden';
import type { PolicyContent } from '../../../shared/policy';
import { consoleJson } from '../../providers/console-api';
import { editionKey } from '../../resources/policies/desk/edition-answer';

const StoredCase = z.object({ ...GoldenCase.shape, id: z.string(), revision: z.number() });
export type StoredCase = z.infer<typeof StoredCase>;

const key = (edition: string) => ['golden-cases', edition] as const;

/** The golden cases of an edition, in their order. */
export function useGoldenCases(edition: string) {
  return useQuery({
    queryKey: key(edition),
    queryFn: async () => {
      const filter = encodeURIComponent(JSON.stringify({ policy: edition }));
      const path = `/golden-cases?filter=${filter}&range=[0,999]&sort=["order","ASC"]`;
      return z.array(StoredCase).parse(await consoleJson(path));
    },
  });
}

/** What has to happen after golden cases were written, or could not be: the edition may have moved on. */
export function useGoldenCasesChanged(edition: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const stale = [key(edition), editionKey(edition)];
    await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}

export interface RunCase {
  readonly one: StoredCase;
  readonly result: CaseResult;
}

/** Each case with what comes out of it. */
export function useRunCases(content: PolicyContent, cases: readonly StoredCase[] | undefined): readonly RunCase[] {
  return useMemo(() => {
    const stored = cases ?? [];
    if (stored.length === 0) return [];
    const results = runGoldenCases(compilePolicy(content), stored);
    return stored.flatMap((one, place) => {
      const result = results[place];
      return result ? [{ one, result }] : [];
    });
  }, [content, cases]);
}

/** The codes of the cases that fail against the edition as it stands. */
export function useFailingCases(edition: string, content: PolicyContent): readonly string[] {
  const { data } = useGoldenCases(edition);
  const run = useRunCases(content, data);
  return useMemo(() => run.flatMap(({ result }) => (result.passed ? [] : [result.code])), [run]);
}
