// A section of the dossier: its heading, how many facts it holds, and what stands there while it holds none.
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fieldId } from './draft-context';

interface SectionFrameProps {
  readonly path: string;
  readonly title: string;
  readonly count?: number;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Frames one section. */
export function SectionFrame({ path, title, count, action, children }: SectionFrameProps) {
  const headingId = `${fieldId(path)}-heading`;
  return (
    <Box component="section" id={fieldId(path)} aria-labelledby={headingId} sx={{ mb: 2, scrollMarginTop: 120 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 44 }}>
        <Typography id={headingId} component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {count !== undefined && count > 0 && (
          <Typography component="span" variant="body2" color="text.secondary">
            {count}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        {action}
      </Box>
      {children}
    </Box>
  );
}
