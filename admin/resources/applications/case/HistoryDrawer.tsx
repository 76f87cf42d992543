// 经办记录：who did what to the case, when, and what it changed.
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { z } from 'zod';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { instantInTable } from '../../../i18n/dates';
import { consoleJson } from '../../../providers/console-api';
import { HistoryChanges } from './HistoryChanges';
import { HistoryEntry } from './history-entry';

const latest = JSON.stringify([0, 99]);

/** The drawer; it asks for the entries when it opens. */
export function HistoryDrawer({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const { data, error, isPending } = useQuery({
    queryKey: ['applications', 'history', id],
    enabled: open,
    queryFn: async () => {
      const filter = JSON.stringify({ subject: 'applications', subjectId: id });
      const query = new URLSearchParams({ filter, range: latest });
      return z.array(HistoryEntry).parse(await consoleJson(`/trail?${query.toString()}`));
    },
  });
  const title = translate('applications.history.title');
  return (
    <Drawer anchor="right" open={open} onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}>
      <Box sx={{ width: { xs: '100vw', sm: 440 }, p: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
          <Typography component="h2" variant="h6">
            {title}
          </Typography>
          <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
            <CloseIcon />
          </IconButton>
        </Box>
        {error && (
          <Typography role="alert" color="error">
            {translate('applications.history.error')} {error.message}
          </Typography>
        )}
        {!error && isPending && [0, 1, 2].map((row) => <Skeleton key={row} height={64} animation={false} />)}
        {data?.length === 0 && (
          <Typography color="text.secondary">{translate('applications.history.empty')}</Typography>
        )}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {(data ?? []).map((entry) => (
            <HistoryRow key={entry.id} entry={entry} />
          ))}
        </Box>
      </Box>
    </Drawer>
  );
}

function HistoryRow({ entry }: { readonly entry: HistoryEntry }) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ display: 'flex', gap: 1, fontVariantNumeric: 'tabular-nums' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {translate(`applications.history.act.${entry.act}`, { _: entry.act })}
        </Box>
        <span>{entry.actorName ?? translate('applications.history.system')}</span>
        <Box component="time" dateTime={entry.at} sx={{ color: 'text.secondary', ml: 'auto' }}>
          {instantInTable(entry.at)}
        </Box>
      </Typography>
      <HistoryChanges before={entry.before} after={entry.after} />
    </Box>
  );
}
