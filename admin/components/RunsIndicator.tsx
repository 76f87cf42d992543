import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import PendingActions from '@mui/icons-material/PendingActions';
import { useMay } from '../providers/me';
import { isUnderWay, useLatestRuns } from './run';
import { RunProgress } from './RunProgress';

/** Runs that go on while one does something else. */
export function RunsIndicator() {
  const allowed = useMay()('runs', 'list');
  const { data: runs = [] } = useLatestRuns(allowed);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  if (!allowed) return null;
  const active = runs.filter(isUnderWay);
  const label = translate('runs.indicator', { smart_count: active.length });
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={active.length} color="primary">
            <PendingActions fontSize="small" />
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box sx={{ width: 320, maxWidth: '90vw', p: 2, display: 'grid', gap: 2 }}>
          {runs.length === 0 && <Typography variant="body2">{translate('runs.none')}</Typography>}
          {runs.slice(0, 3).map((run) => (
            <RunProgress key={run.id} runId={run.id} />
          ))}
          <MuiLink component={Link} to="/runs" variant="body2" onClick={() => setAnchor(null)}>
            {translate('runs.all')}
          </MuiLink>
        </Box>
      </Popover>
    </>
  );
}
