import { useState } from 'react';
import { NavLink, Link } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import MenuIcon from '@mui/icons-material/Menu';
import { LanguageSwitch } from '../components/LanguageSwitch';
import { RunsIndicator } from '../components/RunsIndicator';
import { useMay } from '../providers/me';
import { menuResources } from './menu';
import { PersonMenu } from './PersonMenu';
import { ThemeSwitch } from './ThemeSwitch';

/** The bar on top: the name, where one can go, runs, language, light or dark, the person. */
export function AppHeader() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box component="header" data-no-print sx={barStyle}>
      <IconButton
        onClick={() => setOpen(true)}
        aria-label={translate('ra.action.open_menu')}
        size="small"
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Typography component={Link} to="/" sx={nameStyle}>
        {translate('app.name')}
      </Typography>
      <Box sx={{ display: { xs: 'none', md: 'flex' }, alignSelf: 'stretch', flex: 1, minWidth: 0 }}>
        <Places />
      </Box>
      <Box sx={{ flex: { xs: 1, md: 'none' } }} />
      <RunsIndicator />
      <LanguageSwitch />
      <ThemeSwitch />
      <PersonMenu />
      <Drawer open={open} onClose={() => setOpen(false)}>
        <Box sx={{ width: '15rem', py: 2 }} onClick={() => setOpen(false)}>
          <Places upright />
        </Box>
      </Drawer>
    </Box>
  );
}

function Places({ upright = false }: { readonly upright?: boolean }) {
  const translate = useTranslate();
  const may = useMay();
  return (
    <Box
      component="nav"
      aria-label={translate('app.navigation')}
      sx={{ display: 'flex', flexDirection: upright ? 'column' : 'row', alignSelf: 'stretch' }}
    >
      {menuResources
        .filter((resource) => may(resource, 'list'))
        .map((resource) => (
          <Box key={resource} component={NavLink} to={`/${resource}`} sx={upright ? uprightStyle : placeStyle}>
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
          </Box>
        ))}
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 0.5, sm: 1 },
  height: 48,
  px: { xs: 1, sm: 2 },
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
};

const nameStyle = {
  color: 'primary.main',
  fontWeight: 700,
  fontSize: '1.05rem',
  letterSpacing: '0.12em',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  mr: { md: 3 },
};

const linkStyle = {
  color: 'text.secondary',
  textDecoration: 'none',
  fontSize: '0.9rem',
  whiteSpace: 'nowrap',
  '&:hover': { color: 'text.primary' },
  '&.active': { color: 'primary.main', fontWeight: 600 },
};

const placeStyle = {
  ...linkStyle,
  display: 'flex',
  alignItems: 'center',
  px: 1.5,
  borderBottom: '2px solid transparent',
  borderTop: '2px solid transparent',
  '&.active': { color: 'primary.main', fontWeight: 600, borderBottomColor: 'primary.main' },
};

const uprightStyle = { ...linkStyle, px: 3, py: 1.25, fontSize: '1rem' };
