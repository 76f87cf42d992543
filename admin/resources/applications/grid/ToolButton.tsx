import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button, { type ButtonProps } from '@mui/material/Button';

interface ToolButtonProps extends ButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
}

/** A button of the toolbar; on a phone its icon alone. */
export function ToolButton({ icon, label, ...rest }: ToolButtonProps) {
  return (
    <Button
      size="small"
      aria-label={label}
      {...rest}
      sx={{ minWidth: 0, minHeight: { xs: 40, md: 30 }, px: 1, gap: 0.75 }}
    >
      {icon}
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
        {label}
      </Box>
    </Button>
  );
}
