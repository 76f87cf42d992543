// When somebody else saved first: what is stored now, where it differs, and the two ways on.
import { useCallback, useMemo, useState } from 'react';
import type { CaseRecord } from './case-record';
import { differences, type FieldDifference } from './conflict';
import { readCase, useKeepCase } from './use-case';
import type { CaseDesk } from './use-case-desk';

export interface Conflict {
  readonly theirs: CaseRecord | null;
  readonly fields: readonly FieldDifference[];
  /** Asks for what is stored now; the dialog opens when it has come. */
  readonly meet: () => Promise<void>;
  readonly reload: () => void;
  readonly keep: () => void;
}

/** The conflict of one case. */
export function useConflict({ record, work }: { readonly record: CaseRecord; readonly work: CaseDesk }): Conflict {
  const [theirs, setTheirs] = useState<CaseRecord | null>(null);
  const keepCase = useKeepCase(record.id);
  const { draft, restart } = work;
  const meet = useCallback(async () => setTheirs(await readCase(record.id)), [record.id]);
  const fields = useMemo(() => (theirs ? differences(record, draft, theirs) : []), [record, draft, theirs]);
  return {
    theirs,
    fields,
    meet,
    reload: () => {
      if (!theirs) return;
      keepCase(theirs);
      restart(theirs);
      setTheirs(null);
    },
    keep: () => {
      if (!theirs) return;
      keepCase(theirs);
      setTheirs(null);
    },
  };
}
