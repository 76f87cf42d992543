import { useState } from 'react';
import { useGetIdentity, useLogout, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import PersonOutline from '@mui/icons-material/PersonOutline';
import { z } from 'zod';

const Role = z.object({ role: z.string() });

/** Who is signed in, by which role, and the way out. */
export function PersonMenu() {
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const role = Role.safeParse(identity).data?.role;
  const name = role === undefined ? '' : translate(`roles.${role}`, { _: role });
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="menu"
        aria-label={`${translate('ra.auth.user_menu')} ${name}`}
        startIcon={<PersonOutline />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, whiteSpace: 'nowrap', '& .MuiButton-startIcon': { mr: { xs: 0, sm: 0.5 } } }}
      >
        <Typography component="span" variant="body2" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name}
        </Typography>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled>
          {identity?.fullName} · {name}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>{translate('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  );
}
