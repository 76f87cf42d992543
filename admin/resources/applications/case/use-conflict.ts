// When somebody else saved first: what is stored now, where it differs, and the two ways on.
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import type { CaseRecord } from './case-record';
import { differences, type FieldDifference } from './conflict';
import { readCase, useKeepCase } from './use-case';
import type { CaseDesk } from './use-case-desk';

export interface Conflict {
  readonly theirs: CaseRecord | null;
  readonly fields: readonly FieldDifference[];
  /** Asks for what is stored now; the dialog opens when it has come, unless nothing was typed that could be lost. */
  readonly meet: () => Promise<void>;
  readonly reload: () => void;
  readonly keep: () => void;
}

/** The conflict of one case. */
export function useConflict({ record, work }: { readonly record: CaseRecord; readonly work: CaseDesk }): Conflict {
  const [theirs, setTheirs] = useState<CaseRecord | null>(null);
  const keepCase = useKeepCase(record.id);
  const { draft, restart } = work;
  const notify = useNotify();
  const take = (stored: CaseRecord) => {
    keepCase(stored);
    restart(stored);
    setTheirs(null);
  };
  const meet = async () => {
    const stored = await readCase(record.id);
    if (work.dirty) {
      setTheirs(stored);
      return;
    }
    take(stored);
    notify('applications.conflict.taken', { type: 'warning' });
  };
  const fields = useMemo(() => (theirs ? differences(record, draft, theirs) : []), [record, draft, theirs]);
  return {
    theirs,
    fields,
    meet,
    reload: () => {
      if (theirs) take(theirs);
    },
    keep: () => {
      if (!theirs) return;
      keepCase(theirs);
      setTheirs(null);
    },
  };
}
