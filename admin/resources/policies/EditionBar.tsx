import { Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { dayInProse } from '../../../shared/calendar';
import { useLanguage } from '../../i18n/use-language';
import { EditionActs } from './acts/EditionActs';
import { GoldenLink } from '../../screens/golden/GoldenLink';
import { SimulationLink } from '../../screens/simulation/SimulationLink';
import { EditionState } from './EditionState';
import { DifferencesLink } from './differences/DifferencesLink';
import { ExportMenu } from './files/ExportMenu';
import { ReviewStrip } from './ReviewStrip';
import { useDesk } from './desk/desk';

/** Which edition this is, in which state, and what can be done with it. */
export function EditionBar() {
  const { edition, content } = useDesk();
  const translate = useTranslate();
  return (
    <>
      <Box data-no-print sx={barStyle}>
        <MuiLink component={Link} to="/policies" underline="hover" color="text.secondary" sx={{ fontSize: '0.875rem' }}>
          {translate('resources.policies.name', { smart_count: 2 })}
        </MuiLink>
        <Box component="span" sx={{ fontWeight: 600, whiteSpace: { md: 'nowrap' } }}>
          {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
        </Box>
        <EditionState status={edition.status} />
        <EditionDay />
        {content.edition > 1 && <DifferencesLink id={edition.id} />}
        <SimulationLink id={edition.id} />
        <GoldenLink />
        <ExportMenu id={edition.id} />
        <Box sx={{ ml: { md: 'auto' } }}>
          <EditionActs />
        </Box>
      </Box>
      <ReviewStrip />
    </>
  );
}

/** From when it is to apply, while that is still ahead. */
function EditionDay() {
  const { edition, content } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const isAhead = edition.status === 'in-review' || edition.status === 'approved';
  if (!isAhead || content.effectiveFrom === null) return null;
  const key = edition.status === 'approved' ? 'editions.planned_from' : 'editions.proposed_from';
  return (
    <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {translate(key, { day: dayInProse(content.effectiveFrom, language) })}
    </Box>
  );
}

const barStyle = {
  position: { md: 'sticky' },
  top: 48,
  zIndex: 5,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  px: { xs: 2, md: 3 },
  py: 0.75,
  minHeight: 48,
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
};
