import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { documentFonts } from '../../../app/theme';

interface EditableTextProps {
  readonly text: string;
  /** The words in the edition that is revised; null for what is new. */
  readonly before: string | null;
  readonly label: string;
  readonly editable: boolean;
  /** Stands in a heading and looks like it. */
  readonly inherit?: boolean;
  readonly onSave: (text: string) => void;
}

/** The source's own words; changed ones carry the old words, struck through. */
export function EditableText({ text, before, label, editable, inherit = false, onSave }: EditableTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const translate = useTranslate();
  if (draft === null) {
    return (
      <Box component="span" sx={inherit ? {} : { fontFamily: documentFonts, fontSize: '1rem', lineHeight: 1.9 }}>
        {before !== null && before !== text && (
          <Box component="del" sx={{ color: 'text.secondary', mr: 1 }}>
            {before}
          </Box>
        )}
        {text}
        {editable && (
          <Button
            size="small"
            data-no-print
            data-quiet
            onClick={() => setDraft(text)}
            aria-label={label}
            sx={inherit ? inlineStyle : quietStyle}
          >
            {translate('policies.edit_text')}
          </Button>
        )}
      </Box>
    );
  }
  const keep = () => {
    setDraft(null);
    if (draft.trim() !== '' && draft !== text) onSave(draft.trim());
  };
  return (
    <Box component="span" sx={{ display: 'block', flex: 1 }}>
      <TextField
        multiline
        fullWidth
        autoFocus
        label={label}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null);
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) keep();
        }}
      />
      <Button size="small" variant="contained" onClick={keep}>
        {translate('ra.action.save')}
      </Button>
      <Button size="small" color="inherit" onClick={() => setDraft(null)}>
        {translate('ra.action.cancel')}
      </Button>
    </Box>
  );
}

const inlineStyle = { ml: 0.5, py: 0, minWidth: 0, verticalAlign: 'baseline' };

// Beside the text where there is room, so that it moves no word when it appears.
const quietStyle = {
  ml: 0.5,
  py: 0,
  minWidth: 0,
  verticalAlign: 'baseline',
  position: { md: 'absolute' },
  right: { md: 0 },
  top: { md: 10 },
};
