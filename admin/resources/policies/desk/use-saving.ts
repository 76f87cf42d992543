// Changes on their way: shown at once, sent one after another, taken back where the server refuses.
import { useCallback, useRef, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { applyChange, rowChangesOf, type Change, type RowChange } from './change';
import { editionKey, fetchEdition, type EditionAnswer } from './edition-answer';
import { inverseOf } from './inverse';
import { sendChange } from './send-change';
import type { PolicyContent } from '../../../../shared/policy';

export interface Saving {
  /** The content with the changes that are on their way. */
  readonly content: PolicyContent;
  readonly busy: boolean;
  /** Saves and tells of a refusal; null once saved, else what was refused. */
  readonly save: (change: Change) => Promise<unknown>;
  /** Saves for a form, which tells of a refusal itself. */
  readonly saveForm: (change: Change) => Promise<unknown>;
  /** Takes the last change of this session back; null where there is none. */
  readonly undo: (() => void) | null;
}

/** The saving of one edition. */
export function useSaving(edition: EditionAnswer): Saving {
  const [pending, setPending] = useState<readonly Change[]>([]);
  const [undos, setUndos] = useState<readonly Change[]>([]);
  const send = useSend(edition.id);
  const notify = useNotify();

  const run = useCallback(
    async (change: Change) => {
      setPending((changes) => [...changes, change]);
      const { error, inverse } = await send(change);
      setPending((changes) => changes.filter((other) => other !== change));
      return { error, inverse };
    },
    [send],
  );
  const saveForm = async (change: Change) => {
    const { error, inverse } = await run(change);
    if (inverse) setUndos((changes) => [...changes, inverse]);
    return error;
  };
  const save = async (change: Change) => {
    const error = await saveForm(change);
    if (error !== null) notify(error instanceof Error ? error.message : 'problem.unknown', { type: 'error' });
    return error;
  };
  const last = undos.at(-1);
  const undo = () => {
    if (!last) return;
    setUndos((changes) => changes.slice(0, -1));
    void run(last);
  };
  return {
    content: pending.reduce(applyChange, edition.content),
    busy: pending.length > 0,
    save,
    saveForm,
    undo: last ? undo : null,
  };
}

interface Sent {
  readonly error: unknown;
  readonly inverse: Change | null;
}

function useSend(id: string): (change: Change) => Promise<Sent> {
  const provider = useDataProvider();
  const client = useQueryClient();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (change: Change) => {
      const turn = line.current.then(async (): Promise<Sent> => {
        const back: RowChange[] = [];
        for (const row of rowChangesOf(change)) {
          const seen = client.getQueryData<EditionAnswer>(editionKey(id)) ?? (await fetchEdition(id));
          const error = await sendChange(provider, seen, row).then(
            () => null,
            (reason: unknown) => reason,
          );
          client.setQueryData(editionKey(id), await fetchEdition(id));
          if (error !== null) return { error, inverse: undoing(back) };
          back.unshift(...inverseOf(seen.content, row));
        }
        return { error: null, inverse: undoing(back) };
      });
      const settled = turn.catch((error: unknown): Sent => ({ error, inverse: null }));
      line.current = settled;
      return settled;
    },
    [provider, client, id],
  );
}

function undoing(changes: readonly RowChange[]): Change | null {
  return changes.length === 0 ? null : { kind: 'several', changes };
}
