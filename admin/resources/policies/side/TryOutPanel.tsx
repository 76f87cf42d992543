import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { samples, type SampleName } from './samples';
import { PlainSelect } from './plain-fields';
import { TryOutFacts } from './TryOutFacts';
import { TryOutVerdict } from './TryOutVerdict';
import { useDesk } from '../desk/desk';
import { useTryOut } from './use-try-out';

const names: readonly SampleName[] = [
  'deputy-just',
  'deputy-day-short',
  'deputy-two-outputs',
  'deputy-exceptional',
  'intermediate-master',
  'junior-bachelor',
  'senior-just',
];

/** 试算：a sample dossier whose verdict moves as the edition and the facts do. */
export function TryOutPanel() {
  const { facts, setFacts } = useDesk();
  const translate = useTranslate();
  const [name, setName] = useState<SampleName>('deputy-day-short');
  const tryOut = useTryOut(facts);
  return (
    <Box>
      <PlainSelect
        wide
        label={translate('policies.sample')}
        value={name}
        options={names.map((code) => [code, translate(`policies.samples.${code}`)])}
        onChange={(chosen) => {
          const known = names.find((code) => code === chosen);
          if (!known) return;
          setName(known);
          setFacts(samples[known]);
        }}
      />
      <TryOutVerdict tryOut={tryOut} />
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600, mt: 2 }}>
        {translate('policies.try.facts')}
      </Typography>
      <TryOutFacts facts={facts} onChange={setFacts} />
    </Box>
  );
}
