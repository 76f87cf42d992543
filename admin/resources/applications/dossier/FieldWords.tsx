// A field's value in words, where it is shown and not entered: codes by their labels, references by their names.
import { useGetOne, useTranslate } from 'react-admin';
import { labelOf, levels, verdictOutcomes } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useRounds, type EmployerChoice } from '../case/use-references';
import { fieldSpec, rowSections } from './fields';

interface FieldWordsProps {
  /** `head.level`, `employment[2].to`, or `outcome`. */
  readonly path: string;
  readonly value: string;
}

/** Words the value. */
export function FieldWords({ path, value }: FieldWordsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  if (value === '') return <>{translate('applications.conflict.blank')}</>;
  if (path === 'head.employer') return <EmployerName id={value} />;
  if (path === 'head.round') return <RoundName id={value} />;
  if (path === 'head.level') return <>{labelOf(levels, value, language)}</>;
  if (path === 'head.direction') return <>{translate(`applications.directions.${value}`, { _: value })}</>;
  if (path === 'outcome') return <>{labelOf(verdictOutcomes, value, language)}</>;
  return <RowWords path={path} value={value} />;
}

/** A value of one of the dossier's rows. */
function RowWords({ path, value }: FieldWordsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const input = inputOf(path);
  if (input?.kind === 'choice' || input?.kind === 'code') return <>{labelOf(input.terms, value, language)}</>;
  if (input?.kind === 'flag') return <>{translate(value === 'true' ? 'applications.yes' : 'applications.no')}</>;
  return <>{value}</>;
}

function EmployerName({ id }: { readonly id: string }) {
  const { data } = useGetOne<EmployerChoice>('employers', { id });
  return <>{data?.name ?? '…'}</>;
}

function RoundName({ id }: { readonly id: string }) {
  return <>{useRounds().find((round) => round.id === id)?.name ?? '…'}</>;
}

function inputOf(path: string) {
  const [, found, name = ''] = /^(\w+)\[\d+\]\.(\w+)$/.exec(path) ?? [];
  const section = rowSections.find((known) => known === found);
  return section ? fieldSpec(section, name)?.input : undefined;
}
