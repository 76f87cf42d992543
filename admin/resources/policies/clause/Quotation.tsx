import Box from '@mui/material/Box';
import { documentFonts } from '../../../app/theme';

/** The source's own words, quoted beside a form. */
export function Quotation({ text }: { readonly text: string }) {
  return (
    <Box
      component="blockquote"
      sx={{
        m: 0,
        my: 1.5,
        pl: 1.5,
        borderLeft: 3,
        borderColor: 'primary.main',
        fontFamily: documentFonts,
        lineHeight: 1.9,
      }}
    >
      {text}
    </Box>
  );
}
