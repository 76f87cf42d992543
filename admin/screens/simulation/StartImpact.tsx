import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useMay } from '../../providers/me';
import { parseHead } from '../../resources/policies/desk/edition-answer';
import { useStart } from './use-start';

const Round = z.object({ code: z.string(), name: z.string() });

interface StartProps {
  readonly edition: string;
  readonly onStarted: (id: string) => void;
}

/** What the edition is compared with, and over which applications. */
export function StartImpact({ edition, onStarted }: StartProps) {
  const translate = useTranslate();
  const may = useMay();
  const [against, setAgainst] = useState('');
  const [round, setRound] = useState('');
  const { mutate, isPending, error } = useStart(edition, onStarted);
  const page = { page: 1, perPage: 100 };
  const editions = useGetList('policies', { pagination: page, sort: { field: 'edition', order: 'DESC' } });
  const rounds = useGetList('rounds', { pagination: page, sort: { field: 'code', order: 'DESC' } });
  if (!may('simulations', 'create')) return null;
  const start = () =>
    mutate({ kind: 'impact', against: against || null, scope: round === '' ? {} : { filter: { round } } });
  return (
    <Box component="section" aria-labelledby="start-impact">
      <Typography id="start-impact" variant="h2" gutterBottom>
        {translate('simulation.impact')}
      </Typography>
      <ProblemSummary error={error} />
      <TextField
        select
        fullWidth
        label={translate('simulation.against')}
        value={against}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => setAgainst(target.value)}
      >
        <MenuItem value="">{translate('simulation.stored')}</MenuItem>
        {(editions.data ?? [])
          .map(parseHead)
          .filter(({ id }) => id !== edition)
          .map(({ id, documentNumber, edition: number }) => (
            <MenuItem key={id} value={id}>
              {documentNumber} {translate('policies.edition_n', { edition: number })}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        select
        fullWidth
        label={translate('simulation.over')}
        value={round}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => setRound(target.value)}
      >
        <MenuItem value="">{translate('simulation.all')}</MenuItem>
        {z
          .array(Round)
          .parse(rounds.data ?? [])
          .map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <Button variant="contained" disabled={isPending} onClick={start} sx={{ mt: 1 }}>
        {translate('simulation.start')}
      </Button>
    </Box>
  );
}
