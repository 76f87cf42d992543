import { Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { EditionActs } from './acts/EditionActs';
import { EditionState } from './EditionState';
import { DifferencesLink } from './differences/DifferencesLink';
import { useDesk } from './desk/desk';

/** Which edition this is, in which state, and what can be done with it. */
export function EditionBar() {
  const { edition, content } = useDesk();
  const translate = useTranslate();
  return (
    <Box data-no-print sx={barStyle}>
      <MuiLink component={Link} to="/policies" underline="hover" color="text.secondary" sx={{ fontSize: '0.875rem' }}>
        {translate('resources.policies.name', { smart_count: 2 })}
      </MuiLink>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
      </Box>
      <EditionState status={edition.status} />
      <DifferencesLink id={edition.id} />
      <Box sx={{ ml: { md: 'auto' } }}>
        <EditionActs />
      </Box>
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
