import { useTheme, useTranslate } from 'react-admin';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';

/** Light or dark; kept in the browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useTheme();
  const translate = useTranslate();
  const dark = theme === 'dark';
  const label = translate('ra.action.toggle_theme');
  return (
    <Tooltip title={label}>
      <IconButton size="small" color="inherit" aria-label={label} onClick={() => setTheme(dark ? 'light' : 'dark')}>
        {dark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
