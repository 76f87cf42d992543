import { useState, type FormEvent } from 'react';
import { Notification, useLogin, useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { LanguageSwitch } from '../components/LanguageSwitch';
import { consoleJson } from '../providers/console-api';

const Hello = z.object({
  demo: z.boolean(),
  accounts: z.array(z.object({ username: z.string(), role: z.string(), password: z.string() })),
});
type Account = z.infer<typeof Hello>['accounts'][number];

/** Name and password; on a demo server the sign-ins stand below, one press each. */
export function SignInPage() {
  const translate = useTranslate();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { enter, busy, refusal } = useEnter();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(username, password);
  };
  return (
    <Box component="main" sx={pageStyle}>
      <Box sx={{ width: '100%', maxWidth: '25rem' }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', mb: 4 }}>
          <Box>
            <Typography component="h1" sx={nameStyle}>
              {translate('app.name')}
            </Typography>
            <Typography color="text.secondary">{translate('app.purpose')}</Typography>
          </Box>
          <LanguageSwitch />
        </Box>
        <Box component="form" onSubmit={submit} noValidate>
          {refusal !== null && (
            <Typography role="alert" color="error" sx={{ mb: 1 }}>
              ✕ {translate(refusal)}
            </Typography>
          )}
          <TextField
            label={translate('ra.auth.username')}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            autoComplete="username"
            autoFocus
            fullWidth
            required
            size="medium"
          />
          <TextField
            label={translate('ra.auth.password')}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            type="password"
            autoComplete="current-password"
            fullWidth
            required
            size="medium"
          />
          <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
            {translate('ra.auth.sign_in')}
          </Button>
        </Box>
        <Button component={Link} to="/self-check" fullWidth sx={{ mt: 1.5, minHeight: 44 }}>
          {translate('selfCheck.link')}
        </Button>
        <DemoAccounts onChoose={(account) => enter(account.username, account.password)} disabled={busy} />
      </Box>
      <Notification />
    </Box>
  );
}

function useEnter() {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const enter = (username: string, password: string) => {
    if (username.trim() === '' || password === '') {
      setRefusal('signIn.incomplete');
      return;
    }
    setBusy(true);
    setRefusal(null);
    login({ username, password }).catch((error: unknown) => {
      setBusy(false);
      setRefusal(error instanceof Error && error.message.startsWith('signIn.') ? error.message : 'signIn.unreachable');
    });
  };
  return { enter, busy, refusal };
}

function DemoAccounts(props: { readonly onChoose: (account: Account) => void; readonly disabled: boolean }) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['hello'], queryFn: async () => Hello.parse(await consoleJson('/hello')) });
  if (data?.demo !== true) return null;
  return (
    <Box component="section" sx={{ mt: 5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('signIn.demo')}
      </Typography>
      {data.accounts.map((account) => (
        <Button
          key={account.username}
          onClick={() => props.onChoose(account)}
          disabled={props.disabled}
          fullWidth
          sx={{ justifyContent: 'space-between', textAlign: 'left', py: 1 }}
        >
          <span>{translate(`roles.${account.role}`, { _: account.role })}</span>
          <Typography component="span" variant="body2" color="text.secondary">
            {translate(`roleWork.${account.role}`, { _: account.username })}
          </Typography>
        </Button>
      ))}
    </Box>
  );
}

const pageStyle = {
  minHeight: '100vh',
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'center',
  px: 3,
  pt: { xs: 6, sm: '16vh' },
  pb: 4,
  bgcolor: 'background.default',
};

const nameStyle = { fontSize: '2rem', fontWeight: 700, letterSpacing: '0.12em', color: 'primary.main' };
