// Says that nothing is saved while it is tried out, and lets the day be chosen.
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { civilDate } from '../../../../shared/vocabulary';
import { readDay } from '../dossier/civil-date-typing';
import { PlainInput } from '../dossier/plain-inputs';
import type { Trial } from './use-trial';

/** Draws the banner. */
export function TrialBanner({ trial }: { readonly trial: Trial }) {
  const translate = useTranslate();
  const dayId = useId();
  const [typed, setTyped] = useState(trial.asOf ?? '');
  const type = (text: string) => {
    setTyped(text);
    const day = civilDate().safeParse(readDay(text)).data;
    if (day) trial.setDay(day);
  };
  return (
    <Box
      role="region"
      aria-label={translate('advice.trial.act')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        my: 1.5,
        px: 1.5,
        py: 1,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'primary.main',
        borderRadius: '4px',
        fontSize: 13,
        position: 'sticky',
        top: 48,
        zIndex: 3,
        backgroundColor: 'background.paper',
      }}
    >
      <Box sx={{ flex: '1 1 20em' }}>{translate('advice.trial.what')}</Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <label htmlFor={dayId}>{translate('advice.trial.day')}</label>
        <Box sx={{ width: '10em' }}>
          <PlainInput
            id={dayId}
            value={typed}
            placeholder="YYYY-MM-DD"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={!civilDate().safeParse(readDay(typed)).success}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(readDay(typed))}
          />
        </Box>
      </Box>
      <Button size="small" variant="outlined" onClick={trial.end}>
        {translate('advice.trial.end')}
      </Button>
    </Box>
  );
}
