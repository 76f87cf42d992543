import { useLocaleState } from 'react-admin';
import Button from '@mui/material/Button';

/** The other language, by its own name. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'en' ? { code: 'zh', name: '中文' } : { code: 'en', name: 'English' };
  return (
    <Button
      size="small"
      color="inherit"
      lang={other.code}
      onClick={() => setLocale(other.code)}
      sx={{ minWidth: 0, px: 1, whiteSpace: 'nowrap' }}
    >
      {other.name}
    </Button>
  );
}
