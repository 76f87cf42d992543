// What the printer alone sees: the page itself is left out of it.
import type { ReactNode } from 'react';
import GlobalStyles from '@mui/material/GlobalStyles';
import Box from '@mui/material/Box';

const paper = (
  <GlobalStyles
    styles={{
      '.printed-sheet': { display: 'none' },
      '@media print': {
        'body > *:not(.printed-sheet)': { display: 'none !important' },
        '.printed-sheet': { display: 'block', color: '#000', background: '#fff', fontSize: '10.5pt' },
        '.printed-sheet tr': { breakInside: 'avoid' },
        '@page': { size: 'A4', margin: '18mm 16mm' },
      },
    }}
  />
);

/** A sheet of A4; it stands beside the page, so its place is at the end of the body, by a portal. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {paper}
      <Box
        className="printed-sheet"
        sx={{ '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: '3pt 6pt 3pt 0' } }}
      >
        {children}
      </Box>
    </>
  );
}
