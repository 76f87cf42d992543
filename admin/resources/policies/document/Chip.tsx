import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Slot } from '../../../../shared/policy';
import { ChipEditor } from './ChipEditor';

interface ChipProps {
  readonly slot: Slot;
  /** The slot in the edition that is revised; null where there is none. */
  readonly before: Slot | null;
  readonly owner: string;
  readonly editable: boolean;
  /** Tells what is being typed; null where it is no value. */
  readonly onPreview: (value: number | string | null) => void;
  readonly onSave: (value: number | string) => void;
}

/** A value that decides. Click or Enter edits it where it stands; a changed one carries its old value, struck through. */
export function Chip({ slot, before, owner, editable, onPreview, onSave }: ChipProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const translate = useTranslate();
  const changed = before !== null && before.value !== slot.value;
  const words = `${slot.label}${slot.unit}`;
  const leave = () => {
    onPreview(null);
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {changed && (
        <Box component="del" sx={{ color: 'text.secondary', mr: 0.5 }}>
          {before.label}
          {before.unit}
        </Box>
      )}
      {editing ? (
        <ChipEditor
          slot={slot}
          label={`${owner} ${translate(`policies.slots.${slot.kind}`)}`}
          onType={onPreview}
          onLeave={leave}
          onSave={(value) => {
            setEditing(false);
            onSave(value);
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <Box
          component={editable ? 'button' : 'span'}
          ref={editable ? button : undefined}
          {...(editable
            ? {
                type: 'button',
                'aria-label': `${owner} ${translate(`policies.slots.${slot.kind}`)} ${words}`,
                onClick: () => setEditing(true),
              }
            : {})}
          data-chip={slot.path}
          sx={[chipStyle, editable && editableStyle, changed && changedStyle]}
        >
          {words}
        </Box>
      )}
    </Box>
  );
}

const chipStyle = {
  font: 'inherit',
  fontWeight: 600,
  color: 'primary.main',
  bgcolor: 'transparent',
  border: 0,
  px: 0.5,
  mx: 0.25,
  borderBottom: 1,
  borderColor: 'primary.main',
};

const editableStyle = {
  cursor: 'pointer',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  px: 0.75,
  minHeight: 26,
  lineHeight: 1.5,
  '&:hover': { borderColor: 'primary.main' },
};

const changedStyle = { borderColor: 'primary.main', borderWidth: 2 };
