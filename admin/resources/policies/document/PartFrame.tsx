import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { documentFonts } from '../../../app/theme';
import { anchorOf } from './anchors';

interface PartFrameProps {
  readonly part: 'options' | 'procedure';
  readonly children: ReactNode;
}

/** A part of the edition that the annex does not print. */
export function PartFrame({ part, children }: PartFrameProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Box
        component="h2"
        id={anchorOf(part)}
        data-spy={part}
        tabIndex={-1}
        sx={{
          fontFamily: documentFonts,
          fontSize: '1.3rem',
          m: 0,
          scrollMarginTop: 110,
          '&:focus': { outline: 'none' },
        }}
      >
        {translate(`policies.parts.${part}`)}
      </Box>
      <Box component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {translate(`policies.parts.${part}_help`)}
      </Box>
      {children}
    </Box>
  );
}
