// The steps of an import: a text is checked, a reason given, the draft made.
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { checkFile, importFile, type ImportReport } from './import-report';

export interface Import {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  /** What the check said; null before it. */
  readonly report: ImportReport | null;
  /** What stands in the way but for the change note, which is asked for here. */
  readonly obstacles: ImportReport['refusals'];
  readonly error: unknown;
  readonly isChecking: boolean;
  readonly canImport: boolean;
  readonly check: () => void;
  readonly confirm: () => void;
  /** Back to the choice of a file. */
  readonly again: () => void;
}

export function useImport(onDone: () => void): Import {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const checking = useMutation({ mutationFn: checkFile, onSuccess: ({ changeNote }) => setNote(changeNote) });
  const importing = useConfirmed(onDone);
  const report = checking.data ?? null;
  const obstacles = (report?.refusals ?? []).filter(({ path }) => path !== 'changeNote');
  const forget = () => {
    checking.reset();
    importing.reset();
  };
  const change = (changed: string) => {
    setText(changed);
    forget();
  };
  return {
    text,
    setText: change,
    note,
    setNote,
    report,
    obstacles,
    error: importing.error ?? checking.error,
    isChecking: checking.isPending,
    canImport: report !== null && obstacles.length === 0 && note.trim() !== '' && !importing.isPending,
    check: () => checking.mutate(text),
    confirm: () => importing.mutate({ file: text, changeNote: note.trim() }),
    again: () => change(''),
  };
}

function useConfirmed(onDone: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return useMutation({
    mutationFn: importFile,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['policies'] });
      onDone();
      notify('editionFiles.done', { type: 'success' });
      navigate(`/policies/${id}`);
    },
  });
}
