import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { dayInProse } from '../../../../shared/calendar';
import { useLanguage } from '../../../i18n/use-language';
import { EditionState } from '../EditionState';
import type { ComparedEdition, DifferencesAnswer } from './differences-answer';
import { EditionChooser } from './EditionChooser';

/** Which two editions are compared, each to be chosen, and why the later one was made. */
export function ComparedHead({ answer: { before, after } }: { readonly answer: DifferencesAnswer }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const compare = (other: string | null, id: string) =>
    navigate(`/policies/${id}/differences${other === null ? '' : `?with=${other}`}`);
  const { documentNumber } = after;
  return (
    <Box sx={headStyle}>
      <Box sx={columnsStyle}>
        <Box sx={{ minWidth: 0 }}>
          <EditionChooser
            label={translate('differences.before')}
            value={before?.id ?? null}
            documentNumber={documentNumber}
            onChoose={(other) => compare(other, after.id)}
          />
          {before && <Edition edition={before} />}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <EditionChooser
            label={translate('differences.after')}
            value={after.id}
            documentNumber={documentNumber}
            onChoose={(id) => compare(before?.id ?? null, id)}
          />
          <Edition edition={after} />
        </Box>
        {before && (
          <Button data-no-print color="inherit" onClick={() => compare(after.id, before.id)} sx={swapStyle}>
            {translate('differences.swap')}
          </Button>
        )}
      </Box>
      {after.changeNote !== null && after.changeNote !== '' && (
        <Box sx={{ mt: 1.5 }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('differences.why')}
            {translate('problem.colon')}
          </Box>
          {after.changeNote}
        </Box>
      )}
    </Box>
  );
}

/** What the chooser does not say; on paper its name too. */
function Edition({ edition }: { readonly edition: ComparedEdition }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { id, documentNumber, title, status, effectiveFrom, effectiveTo } = edition;
  const name = translate('differences.edition_of', { number: documentNumber, edition: edition.edition });
  return (
    <>
      <Box sx={{ display: 'none', fontWeight: 600, '@media print': { display: 'block' } }}>{name}</Box>
      <Box sx={{ fontSize: '0.85rem', mt: 0.5 }}>
        <MuiLink component={Link} to={`/policies/${id}`}>
          {title}
        </MuiLink>{' '}
        <EditionState status={status} />
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {effectiveFrom !== null &&
            ` · ${translate('policies.effective_from', { day: dayInProse(effectiveFrom, language) })}`}
          {effectiveTo !== null &&
            ` · ${translate('policies.effective_to', { day: dayInProse(effectiveTo, language) })}`}
        </Box>
      </Box>
    </>
  );
}

const headStyle = {
  borderTop: 2,
  borderBottom: 1,
  borderColor: 'divider',
  borderTopColor: 'primary.main',
  py: 1.5,
  mb: 2,
};
const columnsStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
  columnGap: 3,
  rowGap: 1.5,
  alignItems: 'start',
  '@media print': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
};
const swapStyle = { mt: { sm: 2.5 }, height: 40, border: 1, borderColor: 'divider' };
