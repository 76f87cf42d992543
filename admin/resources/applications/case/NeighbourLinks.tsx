// The way back to the list, and along it.
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { Neighbours } from './use-neighbours';

/** Draws the line above the header. */
export function NeighbourLinks({ neighbours }: { readonly neighbours: Neighbours }) {
  const { previous, next, place, total } = neighbours;
  const translate = useTranslate();
  return (
    <Box component="nav" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 44, ml: -1 }}>
      <Button
        component={Link}
        to="/applications"
        size="small"
        startIcon={<ArrowBackIcon />}
        sx={{ minHeight: { xs: 44, md: 32 } }}
      >
        {translate('applications.acts.list')}
      </Button>
      <Box sx={{ flex: 1 }} />
      {place !== null && (
        <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
          {translate('applications.acts.place', { place, total })}
        </Box>
      )}
      <IconButton
        onClick={previous ?? undefined}
        disabled={!previous}
        aria-label={translate('applications.acts.previous')}
        title={`${translate('applications.acts.previous')} (K)`}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        onClick={next ?? undefined}
        disabled={!next}
        aria-label={translate('applications.acts.next')}
        title={`${translate('applications.acts.next')} (J)`}
      >
        <ChevronRightIcon />
      </IconButton>
    </Box>
  );
}
