import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useDesk } from '../desk/desk';
import { LintPanel } from './LintPanel';
import { TryOutPanel } from './TryOutPanel';
import { useTryOut } from './use-try-out';

type Name = 'lint' | 'try';

/** Right of the document, always there: what the lint finds, and the try-out. Where there is no room, a bar below. */
export function SidePanel() {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'));
  return isNarrow ? <BottomBar /> : <Beside />;
}

function Beside() {
  const [tab, setTab] = useState<Name>('try');
  const translate = useTranslate();
  const { findings } = useDesk();
  return (
    <Box component="aside" aria-label={translate('policies.side')} data-no-print sx={besideStyle}>
      <Tabs value={tab} onChange={(_event, chosen: Name) => setTab(chosen)} variant="fullWidth">
        <Tab value="try" label={translate('policies.try.tab')} />
        <Tab value="lint" label={translate('policies.lint.tab', { count: findings.length })} />
      </Tabs>
      <Box sx={{ p: 2 }}>{tab === 'try' ? <TryOutPanel /> : <LintPanel />}</Box>
    </Box>
  );
}

function BottomBar() {
  const [open, setOpen] = useState<Name | null>(null);
  const translate = useTranslate();
  const { findings, facts } = useDesk();
  const { verdict } = useTryOut(facts);
  return (
    <>
      <Box component="aside" aria-label={translate('policies.side')} data-no-print sx={barStyle}>
        <Button color="inherit" fullWidth aria-haspopup="dialog" onClick={() => setOpen('lint')}>
          {translate('policies.lint.tab', { count: findings.length })}
        </Button>
        <Button color="inherit" fullWidth aria-haspopup="dialog" onClick={() => setOpen('try')} sx={{ gap: 1 }}>
          {translate('policies.try.tab')}
          {verdict && <OutcomeMark outcome={verdict.outcome} />}
        </Button>
      </Box>
      <Drawer anchor="bottom" open={open !== null} onClose={() => setOpen(null)}>
        <Box sx={{ p: 2, maxHeight: '80vh', overflow: 'auto' }}>
          {open === 'try' && <TryOutPanel />}
          {open === 'lint' && <LintPanel onLeave={() => setOpen(null)} />}
          <Button fullWidth onClick={() => setOpen(null)}>
            {translate('ra.action.close')}
          </Button>
        </Box>
      </Drawer>
    </>
  );
}

const besideStyle = {
  position: 'sticky',
  top: 104,
  maxHeight: 'calc(100vh - 120px)',
  overflow: 'auto',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
};

const barStyle = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  zIndex: 'appBar',
  display: 'flex',
  minHeight: 52,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
};
