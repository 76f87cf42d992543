// 申报信息：whose application it is, for what, in which round.
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { labelOf, levels } from '../../../../shared/vocabulary';
import { EmployerPicker } from '../case/EmployerPicker';
import { useRounds } from '../case/use-references';
import type { HeadField } from './draft';
import { fieldId, useDraftDesk } from './draft-context';
import { FieldWords } from './FieldWords';
import { PlainInput, PlainSelect } from './plain-inputs';
import { SectionFrame } from './SectionFrame';

/** Draws the section. */
export function HeadSection() {
  const translate = useTranslate();
  return (
    <SectionFrame path="head" title={translate('applications.sections.head')}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, minmax(0, 1fr))' },
          gap: 1,
          borderTop: 1,
          borderColor: 'divider',
          pt: 1.25,
          px: 1,
        }}
      >
        <HeadText field="number" />
        <HeadText field="applicantName" />
        <LevelField />
        <DirectionField />
        <RoundField />
        <EmployerField />
      </Box>
    </SectionFrame>
  );
}

interface HeadFrameProps {
  readonly field: HeadField | 'policy' | 'asOf';
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field of the head with its name, and what is wrong with it. */
export function HeadFrame({ field, wide = false, children }: HeadFrameProps) {
  const { errors } = useDraftDesk();
  const translate = useTranslate();
  const id = fieldId(`head.${field}`);
  const error = errors.get(`head.${field}`);
  return (
    <Box sx={{ gridColumn: wide ? { xs: '1 / -1', sm: 'span 2' } : 'auto', minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {translate(`applications.fields.head.${field}`)}
      </Typography>
      {children}
      {error && (
        <Typography id={`${id}-error`} variant="caption" color="error" sx={{ display: 'block' }}>
          {error}
        </Typography>
      )}
    </Box>
  );
}

function useHeadField(field: HeadField) {
  const { history, move, errors, readOnly } = useDraftDesk();
  const id = fieldId(`head.${field}`);
  const error = errors.get(`head.${field}`);
  return {
    set: (value: string) => move({ type: 'head', field, value }),
    control: {
      id,
      value: history.draft.head[field],
      disabled: readOnly,
      'aria-invalid': error !== undefined,
      'aria-describedby': error ? `${id}-error` : undefined,
    },
  };
}

function HeadText({ field }: { readonly field: 'number' | 'applicantName' }) {
  const { control, set } = useHeadField(field);
  return (
    <HeadFrame field={field}>
      <PlainInput {...control} onChange={(event) => set(event.target.value)} autoComplete="off" />
    </HeadFrame>
  );
}

/** 申报层级 */
export function LevelField() {
  const { edition, language } = useDraftDesk();
  const { control, set } = useHeadField('level');
  const translate = useTranslate();
  const codes = edition ? edition.content.levels.map((level) => level.code) : levels.codes;
  const titleOf = (code: string) => edition?.content.levels.find((level) => level.code === code)?.titleName;
  return (
    <HeadFrame field="level">
      <PlainSelect {...control} onChange={(event) => set(event.target.value)}>
        {control.value === '' && <option value="">{translate('applications.head.choose')}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {[labelOf(levels, code, language), language === 'zh' ? titleOf(code) : undefined]
              .filter(Boolean)
              .join('　')}
          </option>
        ))}
      </PlainSelect>
    </HeadFrame>
  );
}

/** 专业方向 */
export function DirectionField() {
  const { history, edition } = useDraftDesk();
  const { control, set } = useHeadField('direction');
  const translate = useTranslate();
  const { level } = history.draft.head;
  const isAsked =
    !edition ||
    level === '' ||
    edition.content.requirements.some((row) => row.level === level && row.direction !== null);
  return (
    <HeadFrame field="direction">
      <PlainSelect {...control} onChange={(event) => set(event.target.value)}>
        <option value="">{translate(isAsked ? 'applications.head.choose' : 'applications.head.no_direction')}</option>
        {(edition?.content.directions ?? []).map((direction) => (
          <option key={direction.code} value={direction.code}>
            {translate(`applications.directions.${direction.code}`, { _: direction.name })}
          </option>
        ))}
        {!edition && control.value !== '' && <option value={control.value}>{control.value}</option>}
      </PlainSelect>
    </HeadFrame>
  );
}

function RoundField() {
  const rounds = useRounds();
  const { control, set } = useHeadField('round');
  const translate = useTranslate();
  const offered = rounds.filter((round) => round.status === 'open' || round.id === control.value);
  return (
    <HeadFrame field="round" wide>
      <PlainSelect {...control} onChange={(event) => set(event.target.value)}>
        {control.value === '' && <option value="">{translate('applications.head.choose')}</option>}
        {offered.map((round) => (
          <option key={round.id} value={round.id}>
            {`${round.name}　${translate('applications.head.cut_off', { day: round.cutOffOn })}`}
          </option>
        ))}
      </PlainSelect>
    </HeadFrame>
  );
}

/** What a picker shows where nothing can be picked. */
function ReadOnlyText({ path, value }: { readonly path: string; readonly value: string }) {
  return (
    <Typography id={fieldId(path)} sx={{ py: 0.75 }}>
      <FieldWords path={path} value={value} />
    </Typography>
  );
}

function EmployerField() {
  const { control, set } = useHeadField('employer');
  return (
    <HeadFrame field="employer" wide>
      {control.disabled ? (
        <ReadOnlyText path="head.employer" value={control.value} />
      ) : (
        <EmployerPicker id={control.id} value={control.value} onChange={set} disabled={control.disabled} label="" />
      )}
    </HeadFrame>
  );
}
