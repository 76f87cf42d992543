import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useDesk } from '../desk/desk';
import { useTryOut } from './use-try-out';

/** The try-out's outcome and the number of findings in one line, where a form covers the panel. */
export function StatusStrip() {
  const { findings, facts } = useDesk();
  const { verdict, before } = useTryOut(facts);
  const translate = useTranslate();
  return (
    <Box aria-live="polite" sx={{ display: 'flex', gap: 2, py: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>
      <span>
        {translate('policies.try.tab')}{' '}
        {before && verdict && before.outcome !== verdict.outcome && (
          <>
            <del>
              <OutcomeMark outcome={before.outcome} />
            </del>
            {' → '}
          </>
        )}
        {verdict && <OutcomeMark outcome={verdict.outcome} />}
      </span>
      <span>{translate('policies.lint.tab', { count: findings.length })}</span>
    </Box>
  );
}
