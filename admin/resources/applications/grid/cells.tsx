// What stands in each cell of the grid.
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { applicationStatuses, labelOf, levels, type Language } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useLanguage } from '../../../i18n/use-language';
import type { GridRecord } from '../case/case-record';
import type { ColumnName } from './columns';

type Cell = (record: GridRecord, language: Language) => ReactNode;

const cells: Readonly<Record<Exclude<ColumnName, 'direction'>, Cell>> = {
  outcome: (record) => <OutcomeMark outcome={record.outcome} />,
  number: (record) => record.number,
  applicantName: (record) => record.applicantName,
  level: (record, language) => labelOf(levels, record.level, language),
  status: (record, language) => labelOf(applicationStatuses, record.status, language),
  decidingClause: (record) => record.decidingClause ?? '—',
  eligibleFrom: (record) => record.eligibleFrom ?? '—',
  employerName: (record) => record.employerName ?? '—',
  roundCode: (record) => record.roundCode ?? '—',
  route: (record) => record.route ?? '—',
  asOf: (record) => record.asOf,
  updatedAt: (record) => (record.updatedAt ?? '').slice(0, 16).replace('T', ' '),
};

/** The content of a cell. */
export function GridCell({ record, name }: { readonly record: GridRecord; readonly name: ColumnName }) {
  const language = useLanguage();
  if (name === 'direction') return <DirectionName direction={record.direction} />;
  return <>{cells[name](record, language)}</>;
}

/** A direction's name; the grid knows its code alone. */
export function DirectionName({ direction }: { readonly direction: string | null }) {
  const translate = useTranslate();
  if (direction === null) return <>—</>;
  return <>{translate(`applications.directions.${direction}`, { _: direction })}</>;
}
