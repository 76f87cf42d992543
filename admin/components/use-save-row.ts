import { useCreate, useNotify, useRefresh, useUpdate } from 'react-admin';

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  readonly [field: string]: unknown;
}

/** Saves a row, new or changed; calls `onSaved` once the server has taken it. */
export function useSaveRow(resource: string, row: StoredRow | null, onSaved: () => void) {
  const notify = useNotify();
  const refresh = useRefresh();
  const [create, creating] = useCreate();
  const [update, updating] = useUpdate();
  const done = (message: string) => () => {
    notify(message, { type: 'success' });
    refresh();
    onSaved();
  };
  const save = (data: Record<string, unknown>) => {
    if (row === null) {
      void create(resource, { data }, { onSuccess: done('ra.notification.created') });
      return;
    }
    const params = { id: row.id, data, previousData: row };
    void update(resource, params, { mutationMode: 'pessimistic', onSuccess: done('ra.notification.updated') });
  };
  const error: unknown = row === null ? creating.error : updating.error;
  return { save, busy: creating.isPending || updating.isPending, error: error ?? null };
}
