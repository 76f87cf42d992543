import { useState } from 'react';
import { useTranslate } from 'react-admin';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { HistoryDrawer } from '../history/HistoryDrawer';
import type { ActState } from './use-edition-acts';

/** What is not done every day: the history, printing, and the acts that wait for another state, each with its reason. */
export function OtherActs({ acts }: { readonly acts: readonly ActState[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [history, setHistory] = useState(false);
  const translate = useTranslate();
  const close = () => setAnchor(null);
  return (
    <>
      <Tooltip title={translate('editions.acts.more')}>
        <IconButton
          size="small"
          aria-label={translate('editions.acts.more')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreHoriz />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem
          onClick={() => {
            close();
            setHistory(true);
          }}
        >
          {translate('editions.history.name')}
        </MenuItem>
        <MenuItem
          divider={acts.length > 0}
          onClick={() => {
            close();
            // The menu must be gone from the sheet.
            setTimeout(() => window.print(), 300);
          }}
        >
          {translate('policies.print')}
        </MenuItem>
        {acts.map(({ act, reason }) => (
          <MenuItem key={act} aria-disabled sx={waitingStyle} disableRipple>
            <ListItemText
              primary={translate(`editions.acts.${act}.name`)}
              secondary={reason ?? translate('editions.acts.unavailable')}
            />
          </MenuItem>
        ))}
      </Menu>
      {history && <HistoryDrawer onClose={() => setHistory(false)} />}
    </>
  );
}

const waitingStyle = {
  whiteSpace: 'normal',
  maxWidth: '24rem',
  cursor: 'default',
  '& .MuiListItemText-primary': { color: 'text.disabled' },
};
