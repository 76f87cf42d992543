import type { SxProps, Theme } from '@mui/material/styles';

/** A table whose rows stand as blocks on a phone, their cells under one another, so that none lies beyond the edge. */
export const stackedOnPhones: SxProps<Theme> = (theme) => ({
  [theme.breakpoints.down('sm')]: {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & th, & td': { display: 'block', minWidth: 0, whiteSpace: 'normal' },
    '& tr': { borderBottom: 1, borderColor: 'divider', paddingBlock: 1 },
    '& th, & td': { border: 0, paddingBlock: 0.25, paddingInline: 0 },
  },
});
