// Rounds and directions to choose from.
import { useMemo } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { z } from 'zod';
import { civilDate, code, name, roundStatuses } from '../../../../shared/vocabulary';

const RoundChoice = z.object({
  id: name(),
  code: name(),
  name: name(),
  status: roundStatuses.schema,
  cutOffOn: civilDate(),
  policy: name().nullable(),
});
const DirectionChoice = z.object({ code: code(), name: name() });
export type RoundChoice = z.infer<typeof RoundChoice>;

/** 所在单位 to choose from. */
export interface EmployerChoice {
  readonly id: string;
  readonly name: string;
}

const all = { page: 1, perPage: 200 };

/** Every round, the latest first. */
export function useRounds(): readonly RoundChoice[] {
  const { data } = useGetList('rounds', { pagination: all, sort: { field: 'cutOffOn', order: 'DESC' } });
  return useMemo(() => z.array(RoundChoice).safeParse(data ?? []).data ?? [], [data]);
}

/** The directions that any edition has, each once. */
export function useDirections(): readonly { readonly value: string; readonly label: string }[] {
  const translate = useTranslate();
  const { data } = useGetList('directions', { pagination: all, sort: { field: 'code', order: 'ASC' } });
  return useMemo(() => {
    const found = z.array(DirectionChoice).safeParse(data ?? []).data ?? [];
    const names = new Map(
      found.map(({ code, name }) => [code, translate(`applications.directions.${code}`, { _: name })]),
    );
    return [...names].map(([value, label]) => ({ value, label }));
  }, [data, translate]);
}

/** The cut-off day of the round that is chosen; `fallback` while the rounds are not known. */
export function useCutOff(round: string, fallback: string | null): string | null {
  return useRounds().find((known) => known.id === round)?.cutOffOn ?? fallback;
}
