// The bare controls of the forms: native elements, light enough for two hundred rows, in the theme's tokens.
import { styled, type Theme } from '@mui/material/styles';

export const PlainInput = styled('input')(({ theme }) => control(theme));
export const PlainArea = styled('textarea')(({ theme }) => ({ ...control(theme), resize: 'vertical', minHeight: 64 }));
export const PlainSelect = styled('select')(({ theme }) => ({ ...control(theme), textOverflow: 'ellipsis' }));

function control(theme: Theme) {
  return {
    font: 'inherit',
    fontSize: 16,
    lineHeight: 1.5,
    display: 'block',
    width: '100%',
    boxSizing: 'border-box' as const,
    minHeight: 36,
    padding: '5px 8px',
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 3,
    fontVariantNumeric: 'tabular-nums',
    [theme.breakpoints.down('md')]: { minHeight: 44 },
    '&:hover:not(:disabled)': { borderColor: theme.palette.text.secondary },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -1 },
    '&[aria-invalid="true"]': { borderColor: theme.palette.error.main, borderWidth: 2, padding: '4px 7px' },
    '&:disabled, &[readonly]': {
      backgroundColor: 'transparent',
      borderColor: 'transparent',
      appearance: 'none' as const,
      paddingLeft: 0,
      paddingRight: 0,
      color: theme.palette.text.primary,
      opacity: 1,
    },
  };
}
