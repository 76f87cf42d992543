// 申报个案：the dossier on the left, its verdict on the right.
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { ZodError } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { CaseWork } from './case/CaseWork';
import { useCase } from './case/use-case';

/** The page of one case. */
export function CasePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCase(id);
  if (data) return <CaseWork key={id} record={data} />;
  return error ? <CaseError error={error} onRetry={() => void refetch()} /> : <CaseSkeleton />;
}

function CaseError({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const translate = useTranslate();
  const message = error instanceof ZodError ? translate('applications.load.unreadable') : error.message;
  return (
    <Box role="alert" sx={{ p: 3 }}>
      <Typography component="h1" variant="h6">
        {translate('applications.load.error')}
      </Typography>
      <Typography sx={{ my: 1 }}>{message}</Typography>
      <Button variant="outlined" onClick={onRetry} sx={{ mr: 1 }}>
        {translate('applications.load.retry')}
      </Button>
      <Button component={Link} to="/applications">
        {translate('applications.load.back')}
      </Button>
    </Box>
  );
}

function CaseSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.page.loading')} sx={{ px: { xs: 1.5, md: 3 }, py: 2 }}>
      <Skeleton width="14em" height={40} animation={false} />
      <Skeleton width="26em" animation={false} sx={{ maxWidth: '100%' }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1.15fr 1fr' }, gap: 4, mt: 3 }}>
        {[8, 6].map((rows) => (
          <div key={rows}>
            {Array.from({ length: rows }, (_, row) => (
              <Skeleton key={row} variant="rectangular" height={48} animation={false} sx={{ mb: 1.5 }} />
            ))}
          </div>
        ))}
      </Box>
    </Box>
  );
}
