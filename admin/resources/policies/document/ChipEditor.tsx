import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Slot } from '../../../../shared/policy';
import { useLabel } from '../../../i18n/use-label';
import { useLanguage } from '../../../i18n/use-language';
import { writeYears } from '../../../rules/typed-years';
import { slotEditing, slotValue, type SlotEditing } from '../desk/slot-editing';

interface ChipEditorProps {
  readonly slot: Slot;
  readonly label: string;
  readonly onType: (value: number | string | null) => void;
  readonly onSave: (value: number | string) => void;
  readonly onLeave: () => void;
}

/** The chip as a field: Enter saves, Esc leaves it as it was, leaving the field saves what is a value. */
export function ChipEditor({ slot, label, onType, onSave, onLeave }: ChipEditorProps) {
  const language = useLanguage();
  const editing = slotEditing[slot.kind];
  const isSpan = editing.by === 'span' && typeof slot.value === 'number';
  const [typed, setTyped] = useState(isSpan ? writeYears(slot.value, language) : String(slot.value));
  const first = useRef(slot.value);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const value = slotValue(slot, typed);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  const type = (text: string) => {
    setTyped(text);
    onType(slotValue(slot, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave();
    if (event.key === 'Enter' && value !== null) finish();
  };
  // By now the slot shows what was typed: whether it is another value is asked of the one that it began with.
  const finish = () => {
    if (value === null || value === first.current) onLeave();
    else onSave(value);
  };
  const handlers = { onKeyDown, onBlur: finish, 'aria-label': label };
  return (
    <Box component="span" sx={{ position: 'relative', display: 'inline-block' }}>
      {editing.by === 'ladder' ? (
        <LadderSelect editing={editing} field={field} value={typed} onChange={type} handlers={handlers} />
      ) : (
        <>
          <Box
            component="input"
            ref={field}
            value={typed}
            {...(editing.by === 'number' ? numeric(editing) : {})}
            aria-invalid={value === null}
            onChange={(event) => type(event.target.value)}
            {...handlers}
            sx={{ ...fieldStyle, width: editing.by === 'span' ? '6.5rem' : '4.5rem' }}
          />
          <Bounds editing={editing} slot={slot} broken={value === null} />
        </>
      )}
    </Box>
  );
}

type NumberEditing = Extract<SlotEditing, { by: 'number' }>;

function numeric({ minimum, maximum, step }: NumberEditing) {
  return { type: 'number', min: minimum, max: maximum, step };
}

interface LadderSelectProps {
  readonly editing: Extract<SlotEditing, { by: 'ladder' }>;
  readonly field: React.RefObject<HTMLSelectElement>;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly handlers: object;
}

function LadderSelect({ editing, field, value, onChange, handlers }: LadderSelectProps) {
  const word = useLabel(editing.ladder);
  return (
    <Box
      component="select"
      ref={field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...handlers}
      sx={fieldStyle}
    >
      {editing.ladder.codes.map((code) => (
        <option key={code} value={code}>
          {word(code)}
        </option>
      ))}
    </Box>
  );
}

function Bounds(props: {
  readonly editing: Exclude<SlotEditing, { by: 'ladder' }>;
  readonly slot: Slot;
  readonly broken: boolean;
}) {
  const translate = useTranslate();
  const { minimum, maximum } = props.editing;
  return (
    <>
      {props.editing.by === 'number' && <span>{translate(`policies.units.${props.slot.kind}`)}</span>}
      <Box
        component="span"
        role="status"
        sx={{ ...boundsStyle, color: props.broken ? 'error.main' : 'text.secondary' }}
      >
        {props.broken && '✕ '}
        {translate(`policies.bounds.${props.slot.kind}`, { minimum, maximum })}
      </Box>
    </>
  );
}

const fieldStyle = {
  font: 'inherit',
  fontWeight: 600,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 2,
  borderColor: 'primary.main',
  borderRadius: 1,
  px: 0.5,
  mx: 0.25,
  minHeight: 30,
};

const boundsStyle = {
  position: { sm: 'absolute' },
  display: 'block',
  maxWidth: { xs: '60vw', sm: 'none' },
  left: 0,
  top: '100%',
  zIndex: 2,
  fontSize: '0.75rem',
  lineHeight: 1.4,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  px: 0.75,
  py: 0.25,
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
};
