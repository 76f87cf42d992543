// The next and the previous case inside the grid's filter, over the edges of its pages.
import { useState } from 'react';
import { useCreatePath, useGetList, useListParams } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import { name } from '../../../../shared/vocabulary';
import type { GridRecord } from './case-record';

const Filter = z.record(name(), z.unknown());

export interface Neighbours {
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  /** From 1, in the whole filter. */
  readonly place: number | null;
  readonly total: number | null;
}

/** The neighbours of a case, in the order and filter in which the grid was last seen. */
export function useNeighbours(id: string): Neighbours {
  const [params, { setPage }] = useListParams({
    resource: 'applications',
    sort: { field: 'number', order: 'ASC' },
    perPage: 25,
    disableSyncWithLocation: true,
    storeKey: 'applications.listParams',
  });
  const createPath = useCreatePath();
  const navigate = useNavigate();
  const { page, perPage } = params;
  const ask = (asked: number) => ({
    pagination: { page: asked, perPage },
    sort: { field: params.sort, order: params.order === 'DESC' ? ('DESC' as const) : ('ASC' as const) },
    filter: Filter.safeParse(params.filter).data ?? {},
  });
  const { data: listed = [], total } = useGetList<GridRecord>('applications', ask(page));
  const data = useLastWith(listed, id);
  const at = data.findIndex((record) => record.id === id);
  const isLast = at >= 0 && at === data.length - 1;
  const before = useGetList<GridRecord>('applications', ask(page - 1), { enabled: at === 0 && page > 1 });
  const after = useGetList<GridRecord>('applications', ask(page + 1), {
    enabled: isLast && page * perPage < (total ?? 0),
  });
  const going = (other: GridRecord | undefined, its: number) => {
    if (!other || at < 0) return null;
    return () => {
      if (its !== page) setPage(its);
      navigate(createPath({ resource: 'applications', type: 'edit', id: other.id }));
    };
  };
  return {
    previous: at > 0 ? going(data[at - 1], page) : going(before.data?.at(-1), page - 1),
    next: isLast ? going(after.data?.[0], page + 1) : going(data[at + 1], page),
    place: at < 0 ? null : (page - 1) * perPage + at + 1,
    total: total ?? null,
  };
}

/** The rows as they were when the case was last among them: an act may take it out of the filter, and the walk goes on. */
function useLastWith(listed: readonly GridRecord[], id: string): readonly GridRecord[] {
  const [last, setLast] = useState(listed);
  const holds = (rows: readonly GridRecord[]) => rows.some((record) => record.id === id);
  const isNew = listed !== last && holds(listed);
  if (isNew) setLast(listed);
  return isNew || !holds(last) ? listed : last;
}
