import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { FallbackProps } from 'react-error-boundary';

/** What is shown in place of a page that failed: what happened and what to do. */
export function CrashPage({ error, resetErrorBoundary }: FallbackProps) {
  const translate = useTranslate();
  const reason: unknown = error;
  return (
    <Box role="alert" sx={{ maxWidth: '40rem', mx: 'auto', p: 4 }}>
      <Typography variant="h2" component="h1" gutterBottom>
        {translate('crash.title')}
      </Typography>
      <Typography gutterBottom>{translate('crash.advice')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {reason instanceof Error ? reason.message : String(reason)}
      </Typography>
      <Button variant="outlined" onClick={resetErrorBoundary}>
        {translate('crash.again')}
      </Button>
    </Box>
  );
}
