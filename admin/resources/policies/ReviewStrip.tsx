import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { instantInTable } from '../../i18n/dates';
import { useMay } from '../../providers/me';
import { LatestImpact } from '../../screens/simulation/LatestImpact';
import { useDesk } from './desk/desk';

/** 审批经过 in a line under the bar: who has submitted, sent back, approved or withdrawn the edition, and why. */
export function ReviewStrip() {
  const { edition, content } = useDesk();
  const may = useMay();
  const told = useTold();
  if (told === null) return null;
  const isBack = edition.status === 'draft';
  return (
    <Box
      data-no-print
      role={isBack ? 'alert' : undefined}
      sx={[stripStyle, isBack && { borderLeft: 4, borderLeftColor: 'warning.main' }]}
    >
      {told.words}
      {told.reason !== null && (
        <Box component="q" sx={quoteStyle}>
          {told.reason}
        </Box>
      )}
      {edition.status === 'in-review' && may('simulations', 'list') && (
        <Box sx={{ mt: 0.5, color: 'text.primary' }}>
          <LatestImpact edition={edition.id} content={content} />
        </Box>
      )}
    </Box>
  );
}

function useTold(): { readonly words: string; readonly reason: string | null } | null {
  const { edition } = useDesk();
  const translate = useTranslate();
  const { status, review } = edition;
  if (!review) return null;
  const { submitted, sentBack, approved, withdrawn } = review;
  const facts = ({ by, at }: { readonly by: { readonly name: string }; readonly at: string }) => ({
    name: by.name,
    at: instantInTable(at),
  });
  if (status === 'draft' && sentBack)
    return { words: translate('editions.sent_back', facts(sentBack)), reason: sentBack.reason };
  if (status === 'in-review' && submitted)
    return { words: translate('editions.submitted', facts(submitted)), reason: null };
  if (status === 'withdrawn' && withdrawn) {
    const { reason } = withdrawn;
    const key = reason === null ? 'editions.withdrawn' : 'editions.withdrawn_why';
    return { words: translate(key, facts(withdrawn)), reason };
  }
  return approved ? { words: translate('editions.approved', facts(approved)), reason: null } : null;
}

const stripStyle = {
  px: { xs: 2, md: 3 },
  py: 1,
  fontSize: '0.875rem',
  color: 'text.secondary',
  borderBottom: 1,
  borderColor: 'divider',
};

const quoteStyle = { color: 'text.primary', whiteSpace: 'pre-line', overflowWrap: 'anywhere', quotes: 'none' };
