import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { RuleView } from './rule-view';

/** 按规定破格 */
export const exceptionalView: RuleView<'exceptional'> = {
  initial: { kind: 'exceptional' },
  form: () => <NothingToSet />,
};

function NothingToSet() {
  return <Typography color="text.secondary">{useTranslate()('rules.exceptional.help')}</Typography>;
}
