import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { grouped } from '../differences/groups';
import { PlaceBlock } from '../differences/PlaceBlock';
import type { ImportReport } from './import-report';
import { ReportFindings } from './ReportFindings';

interface ReportViewProps {
  readonly report: ImportReport;
  /** What stands in the way. */
  readonly refusals: ImportReport['refusals'];
}

/** What the file would become, what the check found, and how it differs from the newest edition. */
export function ReportView({ report, refusals }: ReportViewProps) {
  const translate = useTranslate();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), [report]);
  const { documentNumber, edition, title, basedOn, addedKinds, goldenCases, differences } = report;
  return (
    <Box sx={{ mb: 2 }}>
      <Box ref={head} tabIndex={-1} sx={{ mb: 1.5, '&:focus': { outline: 'none' } }}>
        <Typography variant="h2" gutterBottom>
          {translate('editionFiles.becomes', { number: documentNumber, edition })}
        </Typography>
        <Typography>{title}</Typography>
        <Typography color="text.secondary">
          {basedOn
            ? translate('editionFiles.based_on', { edition: basedOn.edition })
            : translate('editionFiles.new_document')}{' '}
          {addedKinds.length > 0 &&
            translate('editionFiles.added_kinds', { names: addedKinds.map(({ name }) => name).join('、') })}{' '}
          {goldenCases > 0 && translate('editionFiles.golden_cases', { smart_count: goldenCases })}
        </Typography>
      </Box>
      <RenamedKinds kinds={report.renamedKinds} />
      {refusals.length > 0 && (
        <Box role="alert" sx={{ border: 2, borderColor: 'error.main', p: 2, my: 2 }}>
          <Typography variant="h3" color="error" gutterBottom>
            {translate('editionFiles.blocked')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {refusals.map(({ path, message }) => (
              <li key={`${path ?? ''} ${message}`}>{message}</li>
            ))}
          </Box>
        </Box>
      )}
      <ReportFindings findings={report.findings} />
      {basedOn && differences && <Differences edition={basedOn.edition} differences={differences} />}
    </Box>
  );
}

/** Kinds of output by two names: what the file means by them is for a person to compare before it is imported. */
function RenamedKinds({ kinds }: { readonly kinds: ImportReport['renamedKinds'] }) {
  const translate = useTranslate();
  if (kinds.length === 0) return null;
  const both = ({ name, englishName }: { readonly name: string; readonly englishName: string }) =>
    `${name} / ${englishName}`;
  return (
    <Box component="section" sx={{ border: 1, borderColor: 'warning.main', p: 2, my: 2 }}>
      <Typography variant="h3" gutterBottom>
        {translate('editionFiles.renamed_kinds')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('editionFiles.renamed_kinds_help')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {kinds.map(({ code, file, here }) => (
          <li key={code}>{translate('editionFiles.renamed_kind', { code, file: both(file), here: both(here) })}</li>
        ))}
      </Box>
    </Box>
  );
}

interface DifferencesProps {
  readonly edition: number;
  readonly differences: NonNullable<ImportReport['differences']>;
}

function Differences({ edition, differences }: DifferencesProps) {
  const translate = useTranslate();
  if (differences.length === 0) return <Typography>{translate('editionFiles.same', { edition })}</Typography>;
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mt: 2, mb: 1.5 }}>
        {translate('editionFiles.differences', { edition })} · {differences.length}
      </Typography>
      {grouped(differences).flatMap(({ places }) =>
        places.map((group) => <PlaceBlock key={group.place.key} group={group} authorOf={() => null} />),
      )}
    </Box>
  );
}
