import Box from '@mui/material/Box';
import { textPieces } from '../../../../shared/policy';
import { documentFonts } from '../../../app/theme';
import type { ToldDifference } from './differences-answer';

interface VersionTextProps {
  readonly words: ToldDifference['words'];
  /** Which of the two versions stands here. */
  readonly version: 'before' | 'after';
}

/** One version of what differs: a running text with what went struck through or what came marked, else the value. */
export function VersionText({ words, version }: VersionTextProps) {
  const value = words[version];
  if (value === null) return <Box sx={{ color: 'text.secondary' }}>—</Box>;
  const isOld = version === 'before';
  if (!words.long)
    return (
      <Box
        component={isOld ? 'del' : 'ins'}
        sx={[valueStyle, isOld ? oldStyle : newStyle, value.length <= shortValue && !isOld && strongStyle]}
      >
        {value}
      </Box>
    );
  const pieces = textPieces(words.before ?? '', words.after ?? '').filter(
    ({ kind }) => kind === 'same' || (kind === 'old') === isOld,
  );
  return (
    <Box sx={{ fontFamily: documentFonts, overflowWrap: 'anywhere' }}>
      {pieces.map(({ kind, text }, place) =>
        kind === 'same' ? (
          <span key={place}>{text}</span>
        ) : (
          <Box key={place} component={isOld ? 'del' : 'ins'} sx={isOld ? struckStyle : markedStyle}>
            {text}
          </Box>
        ),
      )}
    </Box>
  );
}

const valueStyle = { overflowWrap: 'anywhere' };
const oldStyle = { color: 'text.secondary', textDecoration: 'line-through' };
const newStyle = { textDecoration: 'none' };
const strongStyle = { fontWeight: 600 };
// A clause told whole would be loud in bold.
const shortValue = 36;
const struckStyle = { color: 'error.main', textDecoration: 'line-through', bgcolor: 'action.hover' };
const markedStyle = {
  textDecoration: 'none',
  fontWeight: 600,
  borderBottom: 2,
  borderColor: 'primary.main',
  bgcolor: 'action.hover',
};
