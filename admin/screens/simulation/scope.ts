// Over which applications a simulation goes: as it is chosen, as it is asked for, as it is told.
import { useGetList, useTranslate } from 'react-admin';
import { z } from 'zod';
import type { PolicyContent } from '../../../shared/policy';
import { labelOf, levels, verdictOutcomes } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import type { Simulation } from './simulation-answer';

export const scopeFields = ['round', 'level', 'direction', 'outcome'] as const;
type ScopeField = (typeof scopeFields)[number];
/** The chosen values of each field; an empty list narrows nothing. */
export type Scope = Readonly<Record<ScopeField, readonly string[]>>;

export const everybody: Scope = { round: [], level: [], direction: [], outcome: [] };

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
export function useScopeChoices(content: PolicyContent): Readonly<Record<ScopeField, readonly Choice[]>> {
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
export function useScopeWords(content: PolicyContent): (scope: Simulation['scope']) => string {
  const translate = useTranslate();
  const choices = useScopeChoices(content);
  return (scope) => {
    const parts = Object.entries(scope?.filter ?? {}).flatMap(([key, given]) => {
      const field = scopeFields.find((known) => known === key);
      const values = Values.safeParse(given).data ?? [];
      const names = values.map(
        (code) => (field ? choices[field].find((one) => one.code === code)?.name : null) ?? code,
      );
      return names.length === 0 ? [] : [names.join('、')];
    });
    return parts.length === 0 ? translate('simulation.all') : parts.join(' · ');
  };
}
