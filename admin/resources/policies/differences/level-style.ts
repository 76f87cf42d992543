import { documentFonts } from '../../../app/theme';

/** The heading of a level, or of a part of the edition beside the levels. */
export const levelStyle = {
  fontFamily: documentFonts,
  fontSize: '1.2rem',
  mt: 3,
  mb: 1.5,
  pb: 0.5,
  borderBottom: 1,
  borderColor: 'divider',
};
