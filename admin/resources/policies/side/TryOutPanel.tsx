import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fitting } from './first-facts';
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
  const { facts, setFacts, shown } = useDesk();
  const translate = useTranslate();
  const tryOut = useTryOut(facts);
  const has = (level: string) => shown.levels.some(({ code }) => code === level);
  const name = names.find((code) => samples[code] === facts) ?? '';
  const own: readonly [string, string] = ['', translate('policyForms.own_facts')];
  return (
    <Box>
      <PlainSelect
        wide
        label={translate('policies.sample')}
        value={name}
        options={[
          own,
          ...names
            .filter((code) => has(samples[code].level))
            .map((code): readonly [string, string] => [code, translate(`policies.samples.${code}`)]),
        ]}
        onChange={(chosen) => {
          const known = names.find((code) => code === chosen);
          if (known) setFacts(fitting(samples[known], shown));
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
