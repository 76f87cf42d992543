// Over which applications a simulation goes: as it is chosen, as it is asked for, as it is told.
import { useGetList, useGetMany, useTranslate } from 'react-admin';
import { z } from 'zod';
import { applicationOpen } from '../../../shared/casework';
import type { PolicyContent } from '../../../shared/policy';
import { applicationStatuses, labelOf, levels, verdictOutcomes, type Language } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { useMay } from '../../providers/me';
import type { Run } from './simulation-answer';

/** The fields that are chosen from a list; beside them the status and the employer narrow a scope. */
export const listedFields = ['round', 'level', 'direction', 'outcome'] as const;
const scopeFields = [...listedFields, 'status', 'employer'] as const;
type ListedField = (typeof listedFields)[number];
type ScopeField = (typeof scopeFields)[number];
/** The chosen values of each field; an empty list narrows nothing. */
export type Scope = Readonly<Record<ScopeField, readonly string[]>>;

export const everybody: Scope = { round: [], level: [], direction: [], outcome: [], status: [], employer: [] };

/** 在办: those on which nobody has voted yet, whose verdict an edition can still change. */
export const openStatuses: readonly string[] = applicationStatuses.codes.filter(applicationOpen);

/** The scope as the grid's filter; a field with nothing chosen is left out. */
export function requestOf(scope: Scope): { readonly filter?: Partial<Record<ScopeField, readonly string[]>> } {
  const chosen = scopeFields.filter((field) => scope[field].length > 0);
  if (chosen.length === 0) return {};
  return { filter: Object.fromEntries(chosen.map((field) => [field, scope[field]])) };
}

interface Choice {
  readonly code: string;
  readonly name: string;
}
const Round = z.object({ code: z.string(), name: z.string() });

/** What can be chosen in each field, in words. */
export function useScopeChoices(content: PolicyContent): Readonly<Record<ListedField, readonly Choice[]>> {
  const language = useLanguage();
  const page = { page: 1, perPage: 100 };
  const { data = [] } = useGetList('rounds', { pagination: page, sort: { field: 'code', order: 'DESC' } });
  return {
    round: z.array(Round).parse(data),
    level: [...content.levels]
      .sort((a, b) => a.rank - b.rank)
      .map(({ code }) => ({ code, name: labelOf(levels, code, language) })),
    direction: content.directions.map(({ code, name }) => ({ code, name })),
    outcome: verdictOutcomes.codes.map((code) => ({ code, name: labelOf(verdictOutcomes, code, language) })),
  };
}

const Values = z.union([z.string().transform((value) => [value]), z.array(z.string())]);

/** Says over which applications a run went. */
export function useScopeWords(scope: Run['scope'], content: PolicyContent): string {
  const translate = useTranslate();
  const language = useLanguage();
  const filter = scope?.filter ?? {};
  const employers = useEmployers(Values.safeParse(filter['employer']).data ?? []);
  const choices: Readonly<Record<string, readonly Choice[]>> = {
    ...useScopeChoices(content),
    status: applicationStatuses.codes.map((code) => ({ code, name: labelOf(applicationStatuses, code, language) })),
    employer: employers,
  };
  const parts = Object.entries(filter).flatMap(([key, given]) => {
    const values = Values.safeParse(given).data ?? [];
    if (key === 'status' && isOpen(values)) return [translate('simulation.scope.open')];
    return values.length === 0 ? [] : [listed(values, choices[key] ?? [], language)];
  });
  return parts.length === 0 ? translate('simulation.all') : parts.join(' · ');
}

/** Whether anything narrows the scope: else it is everybody. */
export function isNarrowed(scope: Run['scope']): boolean {
  return Object.keys(scope?.filter ?? {}).length > 0;
}

function isOpen(statuses: readonly string[]): boolean {
  return statuses.length === openStatuses.length && openStatuses.every((status) => statuses.includes(status));
}

function listed(values: readonly string[], choices: readonly Choice[], language: Language): string {
  const names = values.map((value) => choices.find(({ code }) => code === value)?.name ?? value);
  return names.join(language === 'zh' ? '、' : ', ');
}

const Employer = z.object({ id: z.string(), name: z.string() });

/** The names of employers, to those who may look them up. */
function useEmployers(ids: readonly string[]): readonly Choice[] {
  const may = useMay();
  const enabled = ids.length > 0 && may('employers', 'list');
  const { data = [] } = useGetMany('employers', { ids: [...ids] }, { enabled });
  return z
    .array(Employer)
    .parse(data)
    .map(({ id, name }) => ({ code: id, name }));
}
