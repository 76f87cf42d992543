import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { editionStatuses } from '../../../shared/vocabulary';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useLabel } from '../../i18n/use-label';
import { parseHead, type EditionHead } from '../../resources/policies/desk/edition-answer';
import { requestOf, type Scope } from './scope';
import { useStart } from './use-start';

interface StartProps {
  readonly edition: string;
  readonly content: PolicyContent;
  readonly scope: Scope;
  readonly onStarted: (id: string) => void;
}

/** What the edition is compared with. */
export function StartImpact({ edition, content, scope, onStarted }: StartProps) {
  const translate = useTranslate();
  const [against, setAgainst] = useState('');
  const { mutate, isPending, error } = useStart(edition, onStarted);
  return (
    <Box component="section" aria-labelledby="start-impact" sx={{ minWidth: 0 }}>
      <Typography id="start-impact" variant="h2">
        {translate('simulation.impact')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('simulation.impact_what')}
      </Typography>
      <ProblemSummary error={error} />
      <AgainstField edition={edition} content={content} value={against} onChange={setAgainst} />
      <Button
        variant="contained"
        disabled={isPending}
        onClick={() => mutate({ kind: 'impact', against: against || null, scope: requestOf(scope) })}
        sx={{ mt: 1 }}
      >
        {translate('simulation.start')}
      </Button>
    </Box>
  );
}

interface AgainstProps extends Pick<StartProps, 'edition' | 'content'> {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The verdicts as they stand, or any other edition; those of the same document first. */
function AgainstField({ edition, content, value, onChange }: AgainstProps) {
  const translate = useTranslate();
  const page = { page: 1, perPage: 500 };
  const { data = [] } = useGetList('policies', { pagination: page, sort: { field: 'edition', order: 'DESC' } });
  const status = useLabel(editionStatuses);
  const isSame = ({ documentNumber }: EditionHead) => documentNumber === content.documentNumber;
  const others = data.map(parseHead).filter(({ id }) => id !== edition);
  const item = (head: EditionHead) => (
    <MenuItem key={head.id} value={head.id} sx={{ whiteSpace: 'normal' }}>
      {isSame(head) ? '' : `${head.documentNumber} `}
      {translate('policies.edition_n', { edition: head.edition })} · {status(head.status)}
    </MenuItem>
  );
  return (
    <TextField
      select
      fullWidth
      label={translate('simulation.against')}
      value={value}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={({ target }) => onChange(target.value)}
    >
      <MenuItem value="">{translate('simulation.stored')}</MenuItem>
      {others.filter(isSame).map(item)}
      {others.some((head) => !isSame(head)) && <ListSubheader>{translate('simulation.other_documents')}</ListSubheader>}
      {others.filter((head) => !isSame(head)).map(item)}
    </TextField>
  );
}
