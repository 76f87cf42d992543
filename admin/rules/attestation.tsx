import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { RuleView } from './rule-view';

/** 本人声明具备 */
export const attestationView: RuleView<'attestation'> = {
  initial: { kind: 'attestation' },
  form: () => <NothingToSet />,
};

function NothingToSet() {
  return <Typography color="text.secondary">{useTranslate()('rules.attestation.help')}</Typography>;
}
