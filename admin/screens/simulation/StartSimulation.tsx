import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { useMay } from '../../providers/me';
import { everybody } from './scope';
import { ScopeFields } from './ScopeFields';
import { StartImpact } from './StartImpact';
import { StartThreshold } from './StartThreshold';

interface StartProps {
  readonly edition: EditionAnswer;
  readonly onStarted: (id: string) => void;
}

/** Over whom, and what: the impact of the edition, or one of its numbers with other values. */
export function StartSimulation({ edition, onStarted }: StartProps) {
  const translate = useTranslate();
  const may = useMay();
  const [scope, setScope] = useState(everybody);
  if (!may('simulations', 'create')) return null;
  const { id, content, basedOn } = edition;
  return (
    <Box data-no-print sx={{ mb: 4 }}>
      <Typography variant="h2" id="start-scope">
        {translate('simulation.over')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {translate('simulation.over_what', { number: content.documentNumber })}
      </Typography>
      <ScopeFields content={content} scope={scope} onChange={setScope} />
      <Box sx={columnsStyle}>
        <StartImpact edition={id} content={content} scope={scope} onStarted={onStarted} />
        <StartThreshold
          edition={id}
          content={content}
          base={basedOn?.content ?? null}
          scope={scope}
          onStarted={onStarted}
        />
      </Box>
    </Box>
  );
}

const columnsStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 4,
  rowGap: 3,
  mt: 2,
};
