import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDesk } from '../../resources/policies/desk/desk';
import { useFailingCases, useGoldenCases } from './use-golden-cases';

/** The way to the golden cases: how many there are, and whether any of them fails. */
export function GoldenLink() {
  const { edition, content } = useDesk();
  const translate = useTranslate();
  const { data } = useGoldenCases(edition.id);
  const failing = useFailingCases(edition.id, content).length;
  return (
    <Button component={Link} to={`/policies/${edition.id}/golden-cases`} size="small" color="inherit">
      {translate('golden.title')} {data?.length ?? ''}
      {failing > 0 && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 0.5 }}>
          ✕ {failing}
        </Box>
      )}
    </Button>
  );
}
