// 申报条件自查：for everybody, without signing in.
import { SkipNavigationButton, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { LanguageSwitch } from '../../components/LanguageSwitch';
import { PageTitle } from '../../components/PageTitle';
import { SkeletonRows } from '../../components/SkeletonRows';
import { CheckDeskView } from './CheckDeskView';
import type { CheckState } from './self-check-state';
import { useEditionsInForce } from './use-editions-in-force';

/** The page, with its own bar: nobody is signed in here. */
export function SelfCheckPage({ state }: { readonly state: CheckState }) {
  const translate = useTranslate();
  return (
    <>
      <SkipNavigationButton />
      <PageTitle title={translate('selfCheck.title')} />
      <Box component="header" data-no-print sx={barStyle}>
        <Typography component={Link} to="/" sx={nameStyle}>
          {translate('app.name')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <LanguageSwitch />
        <Button component={Link} to="/login" size="small" color="inherit">
          {translate('selfCheck.to_sign_in')}
        </Button>
      </Box>
      <Box component="main" id="main-content" tabIndex={-1} sx={pageStyle}>
        <Typography variant="h1">{translate('selfCheck.title')}</Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5 }}>
          {translate('selfCheck.lead')}
        </Typography>
        <Box sx={noticeStyle}>
          <Typography variant="body2">{translate('selfCheck.private')}</Typography>
          <Typography variant="body2">{translate('selfCheck.advice')}</Typography>
        </Box>
        <Editions state={state} />
      </Box>
    </>
  );
}

function Editions({ state }: { readonly state: CheckState }) {
  const translate = useTranslate();
  const { data, isFetching, refetch } = useEditionsInForce();
  if (data && data.length > 0) return <CheckDeskView state={state} editions={data} />;
  if (data) return <EmptyState title="selfCheck.none" hint="selfCheck.none_hint" />;
  if (isFetching) return <SkeletonRows rows={8} height={44} />;
  return (
    <Box role="alert">
      <EmptyState title="selfCheck.failed" hint="selfCheck.failed_hint">
        <Button variant="outlined" onClick={() => void refetch()} sx={{ minHeight: 44 }}>
          {translate('selfCheck.retry')}
        </Button>
      </EmptyState>
    </Box>
  );
}

const pageStyle = {
  px: { xs: 1.5, md: 3 },
  pt: { xs: 2, md: 3 },
  maxWidth: 1680,
  mx: 'auto',
  outline: 'none',
};

const noticeStyle = {
  borderLeft: 3,
  borderColor: 'primary.main',
  pl: 1.5,
  my: 2,
  maxWidth: '56rem',
  display: 'grid',
  gap: 0.5,
};

const barStyle = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  height: 48,
  px: { xs: 1.5, md: 3 },
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
};
