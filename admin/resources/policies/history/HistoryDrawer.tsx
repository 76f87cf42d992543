import { useTranslate } from 'react-admin';
import { useInfiniteQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import Close from '@mui/icons-material/Close';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { SkeletonRows } from '../../../components/SkeletonRows';
import { TrailEntry } from '../../../components/trail/entry';
import { consoleJson } from '../../../providers/console-api';
import { useDesk } from '../desk/desk';
import { HistoryEntry } from './HistoryEntry';

const pageSize = 50;
const Entries = z.array(TrailEntry);

/** 经过：who changed what of the edition, when and why, its clauses too. */
export function HistoryDrawer({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const title = translate('editions.history.title', { edition: content.edition });
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': title, sx: { width: { xs: '100%', sm: '34rem' } } } }}
    >
      <Box sx={{ p: { xs: 2, sm: 3 } }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
          <Typography variant="h2">{title}</Typography>
          <IconButton onClick={onClose} aria-label={translate('ra.action.close')} autoFocus>
            <Close />
          </IconButton>
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {translate('editions.history.what')}
        </Typography>
        <Pages />
      </Box>
    </Drawer>
  );
}

function Pages() {
  const { edition } = useDesk();
  const translate = useTranslate();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['policies', 'history', edition.id],
    initialPageParam: 0,
    queryFn: async ({ pageParam: from }) => {
      const range = JSON.stringify([from, from + pageSize - 1]);
      return Entries.parse(await consoleJson(`/policies/${encodeURIComponent(edition.id)}/history?range=${range}`));
    },
    getNextPageParam: (page, _pages, from) => (page.length < pageSize ? undefined : from + pageSize),
  });
  if (error) return <ProblemSummary error={error} />;
  if (!data) return <SkeletonRows rows={8} />;
  const entries = data.pages.flat();
  if (entries.length === 0) return <Typography>{translate('editions.history.empty')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </Box>
      {hasNextPage && (
        <Button fullWidth disabled={isFetching} onClick={() => void fetchNextPage()}>
          {translate('editions.history.more')}
        </Button>
      )}
    </>
  );
}
