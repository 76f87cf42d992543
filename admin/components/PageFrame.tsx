import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PageTitle } from './PageTitle';

interface PageFrameProps {
  readonly title: string;
  /** What one can do here, right of the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is one column: its name, what can be done, the rest. */
export function PageFrame({ title, acts, children }: PageFrameProps) {
  return (
    <Box sx={{ maxWidth: '72rem', mx: 'auto', px: { xs: 2, sm: 3 }, py: { xs: 2, sm: 3 } }}>
      <PageTitle title={title} />
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, mb: 2 }}>
        <Typography variant="h1">{title}</Typography>
        {acts}
      </Box>
      {children}
    </Box>
  );
}
