import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Button from '@mui/material/Button';

/** From an edition to what differs between it and the one before. */
export function DifferencesLink({ id }: { readonly id: string }) {
  return (
    <Button component={Link} to={`/policies/${id}/differences`} size="small" color="inherit">
      {useTranslate()('differences.link')}
    </Button>
  );
}
