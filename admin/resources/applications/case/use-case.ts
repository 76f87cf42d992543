// The case from the server, and the acts that change it there.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { RulingInput } from '../../../../shared/dossier';
import { consoleJson } from '../../../providers/console-api';
import { dossierOf, type CaseDraft } from '../dossier/draft';
import { CaseRecord } from './case-record';

const keyOf = (id: string) => ['applications', 'case', id];

/** Reads a case once for each time its page is opened: it changes under the reader's hands only by an act. */
export function useCase(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => readCase(id),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });
}

/** The case as it is stored now. */
export async function readCase(id: string): Promise<CaseRecord> {
  return CaseRecord.parse(await consoleJson(`/applications/${encodeURIComponent(id)}`));
}

/** What is written of an application. */
export function writtenFields(draft: CaseDraft) {
  const { number, applicantName, level, direction, employer, round } = draft.head;
  return {
    number: number.trim(),
    applicantName: applicantName.trim(),
    level,
    direction: direction === '' ? null : direction,
    employer,
    round,
    dossier: dossierOf(draft),
  };
}

/** The acts on a stored case; each gives the case as it stands afterwards. */
export function useCaseMutations(record: CaseRecord, onStored: (stored: CaseRecord) => void) {
  const { id, revision } = record;
  const dataProvider = useDataProvider();
  const keep = useKeepCase(id);
  const onSuccess = (stored: CaseRecord) => {
    keep(stored);
    onStored(stored);
  };
  const save = useMutation({
    mutationFn: async (draft: CaseDraft) => {
      const data = { id, revision, ...writtenFields(draft) };
      return CaseRecord.parse((await dataProvider.update('applications', { id, data, previousData: data })).data);
    },
    onSuccess,
  });
  const rule = useMutation({
    mutationFn: async (body: RulingInput) =>
      CaseRecord.parse(await consoleJson(`/applications/${id}/acts/rule`, { method: 'POST', body, revision })),
    onSuccess,
  });
  const recheck = useMutation({
    mutationFn: async () =>
      CaseRecord.parse(await consoleJson(`/applications/${id}/acts/recheck`, { method: 'POST', body: {}, revision })),
    onSuccess,
  });
  return { save, rule, recheck };
}

/** Puts what is stored now into the page, and marks the grid and the history as old. */
export function useKeepCase(id: string) {
  const queries = useQueryClient();
  return (stored: CaseRecord) => {
    queries.setQueryData(keyOf(id), stored);
    void queries.invalidateQueries({ queryKey: ['applications', 'getList'] });
    void queries.invalidateQueries({ queryKey: ['applications', 'counts'] });
    void queries.invalidateQueries({ queryKey: ['applications', 'history', id] });
  };
}
