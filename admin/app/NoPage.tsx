import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Button from '@mui/material/Button';
import { EmptyState } from '../components/EmptyState';
import { PageTitle } from '../components/PageTitle';

/** An address that leads nowhere. */
export function NoPage() {
  const translate = useTranslate();
  return (
    <EmptyState title="ra.page.not_found" hint="ra.message.not_found">
      <PageTitle title={translate('ra.page.not_found')} />
      <Back />
    </EmptyState>
  );
}

/** A page that the role may not see. */
export function NoAccess() {
  const translate = useTranslate();
  return (
    <EmptyState title="ra.page.access_denied" hint="ra.message.access_denied">
      <PageTitle title={translate('ra.page.access_denied')} />
      <Back />
    </EmptyState>
  );
}

function Back() {
  return (
    <Button component={Link} to="/" variant="outlined">
      {useTranslate()('ra.action.back')}
    </Button>
  );
}
