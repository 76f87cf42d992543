// 资格审查结论单：a saved case's verdict on paper, to be signed.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { labelOf, levels } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import type { Edition } from '../dossier/draft-context';
import { VerdictSheet } from '../verdict/VerdictSheet';
import { verdictEdition, type CaseRecord } from './case-record';

interface PrintSheetProps {
  readonly record: CaseRecord;
  readonly edition: Edition;
}

/** The sheet of the saved verdict; what is being typed is never printed. */
export function PrintSheet({ record, edition }: PrintSheetProps) {
  const translate = useTranslate();
  return (
    <VerdictSheet
      title={translate('applications.print.title')}
      lines={useLines(record)}
      verdict={record.verdict}
      edition={edition}
    >
      <Box component="p" sx={{ mt: '12pt' }}>
        {translate('applications.print.advice')}
      </Box>
      <Box sx={{ display: 'flex', gap: '60pt', mt: '24pt' }}>
        <span>{translate('applications.print.signature')}：</span>
        <span>{translate('applications.print.date')}：</span>
      </Box>
    </VerdictSheet>
  );
}

function useLines(record: CaseRecord): readonly (readonly [string, string])[] {
  const translate = useTranslate();
  const language = useLanguage();
  const policy = verdictEdition(record);
  const direction = policy.content.directions.find((each) => each.code === record.direction)?.name;
  const rows: readonly (readonly [string, string])[] = [
    ['applicant', record.applicantName],
    ['number', record.number],
    ['level', [labelOf(levels, record.level, language), direction].filter(Boolean).join(' · ')],
    ['employer', record.employerName ?? ''],
    ['round', `${record.roundName}　${translate('applications.head.cut_off', { day: record.asOf })}`],
    [
      'policy',
      translate('applications.head.edition', { documentNumber: policy.documentNumber, edition: policy.edition }),
    ],
    ...(policy.snapshotHash === null ? [] : [['fingerprint', policy.snapshotHash] as const]),
  ];
  return rows.map(([name, words]) => [translate(`applications.print.${name}`), words]);
}
