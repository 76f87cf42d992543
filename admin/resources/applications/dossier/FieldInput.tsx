// One field of a row: the control that fits its kind.
import { useId, type ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { labelOf, type Terms } from '../../../../shared/vocabulary';
import { readDay } from './civil-date-typing';
import { useDraftDesk } from './draft-context';
import type { ControlProps } from './control-props';
import type { FieldKind, FieldValue } from './fields';
import { PlainArea, PlainInput, PlainSelect } from './plain-inputs';
import { ClauseInput } from './ClauseInput';
import { CodeControl, CodesControl } from './CodeControls';
import { knownName, useKnownNames } from './known-names';

const controls = {
  text: TextControl,
  named: NamedControl,
  long: LongControl,
  lines: LongControl,
  date: DateControl,
  number: NumberControl,
  flag: FlagControl,
  choice: ChoiceControl,
  clause: ClauseInput,
  outputKind: OutputKindControl,
  code: CodeControl,
  codes: CodesControl,
} satisfies Record<FieldKind['kind'], ComponentType<ControlProps>>;

/** Draws the control of the field's kind. */
export function FieldControl(props: ControlProps) {
  const Control = controls[props.spec.input.kind];
  return <Control {...props} />;
}

function shared({ id, disabled, invalid, describedBy }: ControlProps) {
  return { id, disabled, 'aria-invalid': invalid, 'aria-describedby': describedBy };
}

function text(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

function TextControl(props: ControlProps) {
  return (
    <PlainInput
      {...shared(props)}
      value={text(props.value)}
      onChange={(event) => props.onChange(event.target.value)}
      autoComplete="off"
    />
  );
}

/** A series or a specialty: known ones show their name and are kept by their code. */
function NamedControl(props: ControlProps) {
  const names = useKnownNames(props.spec.name, text(props.value));
  const list = useId();
  return (
    <>
      <PlainInput
        {...shared(props)}
        list={list}
        value={knownName(names, text(props.value))}
        onChange={(event) =>
          props.onChange(names.find((known) => known.name === event.target.value)?.code ?? event.target.value)
        }
        autoComplete="off"
      />
      <datalist id={list}>
        {names.map((known) => (
          <option key={known.code} value={known.name} />
        ))}
      </datalist>
    </>
  );
}

function LongControl(props: ControlProps) {
  const isList = props.spec.input.kind === 'lines';
  return (
    <PlainArea
      {...shared(props)}
      rows={isList ? 1 : 3}
      sx={isList ? { minHeight: 36 } : {}}
      value={text(props.value)}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

function DateControl(props: ControlProps) {
  return (
    <PlainInput
      {...shared(props)}
      value={text(props.value)}
      placeholder={props.disabled ? '' : 'YYYY-MM-DD'}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={(event) => {
        const day = readDay(event.target.value);
        if (day !== text(props.value)) props.onChange(day);
      }}
    />
  );
}

function NumberControl(props: ControlProps) {
  return (
    <PlainInput
      {...shared(props)}
      value={text(props.value)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={9}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

function FlagControl(props: ControlProps) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'flex', gap: 1, minHeight: { xs: 44, md: 36 }, alignItems: 'center' }}>
      <input
        {...shared(props)}
        type="checkbox"
        checked={props.value === true}
        onChange={(event) => props.onChange(event.target.checked)}
        style={{ width: 18, height: 18 }}
      />
      <span aria-hidden>{translate(props.value === true ? 'applications.yes' : 'applications.no')}</span>
    </Box>
  );
}

function ChoiceControl(props: ControlProps) {
  const { language } = useDraftDesk();
  const input = props.spec.input;
  const terms: Terms<string> | null = input.kind === 'choice' ? input.terms : null;
  const codes: readonly string[] = terms?.codes ?? [];
  const held = text(props.value);
  return (
    <PlainSelect {...shared(props)} value={held} onChange={(event) => props.onChange(event.target.value)}>
      {(props.spec.optional || held === '') && <option value="" />}
      {codes.map((code) => (
        <option key={code} value={code}>
          {terms ? labelOf(terms, code, language) : code}
        </option>
      ))}
      {held !== '' && !codes.includes(held) && <option value={held}>{held}</option>}
    </PlainSelect>
  );
}

function OutputKindControl(props: ControlProps) {
  const { edition, language } = useDraftDesk();
  const kinds = edition?.content.outputKinds ?? [];
  const held = text(props.value);
  return (
    <PlainSelect {...shared(props)} value={held} onChange={(event) => props.onChange(event.target.value)}>
      {held === '' && <option value="" />}
      {kinds.map((kind) => (
        <option key={kind.code} value={kind.code}>
          {language === 'zh' ? kind.name : kind.englishName}
        </option>
      ))}
      {held !== '' && !kinds.some((kind) => kind.code === held) && <option value={held}>{held}</option>}
    </PlainSelect>
  );
}
