import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Button from '@mui/material/Button';
import { useMay } from '../../providers/me';

/** From an edition to whom it would touch. */
export function SimulationLink({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const may = useMay();
  if (!may('simulations', 'list')) return null;
  return (
    <Button component={Link} to={`/policies/${id}/simulation`} size="small" color="inherit">
      {translate('simulation.title')}
    </Button>
  );
}
