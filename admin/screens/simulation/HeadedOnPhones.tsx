import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

interface HeadedProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** What a cell holds, after its head where the table stands as blocks, without its row of heads. */
export function HeadedOnPhones({ head, children }: HeadedProps) {
  return (
    <Box sx={{ display: { xs: 'flex', sm: 'block' } }}>
      <Box sx={{ display: { xs: 'block', sm: 'none' }, flex: '0 0 7.5rem', color: 'text.secondary' }}>{head}</Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
