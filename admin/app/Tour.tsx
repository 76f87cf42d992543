import { useState } from 'react';
import { useGetIdentity, useStore, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { z } from 'zod';

const stepsOf: Readonly<Record<string, number>> = {
  'policy-editor': 3,
  'policy-approver': 3,
  clerk: 3,
  'chief-clerk': 2,
  auditor: 2,
};
const Role = z.object({ role: z.string() });

/** What the role's page can do, in a few words; dismissed once, it never comes back. */
export function Tour() {
  const role = Role.safeParse(useGetIdentity().identity).data?.role ?? '';
  const [seen, setSeen] = useStore<readonly string[]>('tour.seen', []);
  const [step, setStep] = useState(1);
  const translate = useTranslate();
  const steps = stepsOf[role] ?? 0;
  if (steps === 0 || seen.includes(role)) return null;
  const last = step === steps;
  return (
    <Paper component="aside" aria-label={translate('tour.label')} elevation={6} data-no-print sx={cardStyle}>
      <Typography variant="body2" color="text.secondary">
        {translate('tour.step', { step, steps })}
      </Typography>
      <Typography variant="h3" component="h2" sx={{ my: 0.5 }}>
        {translate(`tour.${role}.${step}.title`)}
      </Typography>
      <Typography variant="body2">{translate(`tour.${role}.${step}.text`)}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}>
        {!last && (
          <Button size="small" color="inherit" onClick={() => setSeen([...seen, role])}>
            {translate('tour.dismiss')}
          </Button>
        )}
        <Button size="small" variant="contained" onClick={() => (last ? setSeen([...seen, role]) : setStep(step + 1))}>
          {translate(last ? 'tour.done' : 'tour.next')}
        </Button>
      </Box>
    </Paper>
  );
}

const cardStyle = {
  position: 'fixed',
  zIndex: 'speedDial',
  right: { xs: 12, sm: 24 },
  left: { xs: 12, sm: 'auto' },
  bottom: { xs: 12, sm: 24 },
  maxWidth: { sm: '22rem' },
  p: 2,
  borderTop: 3,
  borderColor: 'primary.main',
};
