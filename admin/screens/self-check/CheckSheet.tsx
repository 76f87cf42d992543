// The result on paper: what it goes by and what it says, nothing about whom.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import type { VerdictView } from '../../resources/applications/verdict/verdict-context';
import { VerdictSheet } from '../../resources/applications/verdict/VerdictSheet';

/** The sheet of a result. */
export function CheckSheet({ view: { verdict, edition } }: { readonly view: VerdictView }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { documentNumber, edition: number, snapshotHash } = verdict.policy;
  const direction = edition.content.directions.find(({ code }) => code === verdict.direction);
  const named = direction && translate(`applications.directions.${direction.code}`, { _: direction.name });
  const lines: readonly (readonly [string, string])[] = [
    ['policy', translate('applications.head.edition', { documentNumber, edition: number })],
    ['scope', [labelOf(levels, verdict.level, language), named].filter(Boolean).join(' · ')],
    ['as_of', verdict.asOf],
    ...(snapshotHash === null ? [] : [['fingerprint', snapshotHash] as const]),
  ];
  return (
    <VerdictSheet
      title={translate('selfCheck.print_title')}
      lines={lines.map(([name, words]) => [translate(`selfCheck.print_${name}`), words])}
      verdict={verdict}
      edition={edition}
    >
      <Box component="p" sx={{ mt: '12pt' }}>
        {translate('selfCheck.advice')}
      </Box>
    </VerdictSheet>
  );
}
