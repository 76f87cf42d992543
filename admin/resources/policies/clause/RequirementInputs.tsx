import { useTranslate } from 'react-admin';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { modes, sections } from '../../../../shared/vocabulary';
import { NumberField, TermField } from '../../../rules/fields';
import type { RequirementFields } from '../desk/change';
import { useDesk } from '../desk/desk';
import { CountingFields } from './CountingFields';
import { countsItems, possibleParents, waivable } from './section-presets';
import type { RowForm } from './use-row-form';

interface RequirementInputsProps {
  readonly draft: RequirementFields;
  /** The number under which it is stored; null for a new one. */
  readonly own: string | null;
  readonly form: RowForm;
  readonly onChange: (fields: Partial<RequirementFields>) => void;
}

/** The fields of a requirement. */
export function RequirementInputs({ draft, own, form, onChange }: RequirementInputsProps) {
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.requirement.${name}`);
  const { section, heading, mode, minimum, code } = draft;
  return (
    <>
      <TermField
        label={word('section')}
        help={translate(`policyForms.section_help.${section}`)}
        vocabulary={sections}
        value={section}
        onChange={(chosen) => onChange({ section: chosen })}
      />
      <TextField
        fullWidth
        required
        multiline
        label={word('heading')}
        value={heading}
        onChange={(event) => onChange({ heading: event.target.value })}
        {...form.field('heading', word('heading_help'))}
      />
      <TermField
        label={word('mode')}
        help={word('mode_help')}
        vocabulary={modes}
        value={mode}
        onChange={(chosen) => onChange({ mode: chosen, minimum: countsItems(chosen) ? (minimum ?? 1) : null })}
      />
      {countsItems(mode) && (
        <NumberField
          label={word('minimum')}
          value={minimum}
          bounds={[1, 99]}
          onChange={(chosen) => onChange({ minimum: chosen })}
        />
      )}
      {mode === 'countOutputs' && <CountingFields draft={draft} own={own} onChange={onChange} />}
      <DirectionSelect draft={draft} onChange={onChange} />
      <ParentSelect draft={draft} own={own} onChange={onChange} />
      {section === 'exceptional' && <Waives draft={draft} onChange={onChange} />}
      <TextField
        fullWidth
        required
        label={word('code')}
        value={code}
        onChange={(event) => onChange({ code: event.target.value })}
        {...form.field('code', word(own === null ? 'code_help' : 'renumber_help'))}
      />
    </>
  );
}

// The choice that says “all” or “none” is the empty one, and is to be read all the same.
const emptyShown = { select: { displayEmpty: true }, inputLabel: { shrink: true } };

type PartProps = Pick<RequirementInputsProps, 'draft' | 'onChange'>;

function DirectionSelect({ draft, onChange }: PartProps) {
  const { directions } = useDesk().content;
  const translate = useTranslate();
  if (directions.length === 0) return null;
  return (
    <TextField
      select
      fullWidth
      label={translate('policyForms.requirement.direction')}
      value={draft.direction ?? ''}
      slotProps={emptyShown}
      onChange={(event) => onChange({ direction: event.target.value === '' ? null : event.target.value })}
    >
      <MenuItem value="">{translate('policyForms.requirement.every_direction')}</MenuItem>
      {directions.map(({ code, name }) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function ParentSelect({ draft, own, onChange }: PartProps & Pick<RequirementInputsProps, 'own'>) {
  const { content } = useDesk();
  const translate = useTranslate();
  const parents = possibleParents(content, draft.level, own);
  if (parents.length === 0) return null;
  return (
    <TextField
      select
      fullWidth
      label={translate('policyForms.requirement.parent')}
      helperText={translate('policyForms.requirement.parent_help')}
      value={draft.parent ?? ''}
      slotProps={emptyShown}
      onChange={(event) => onChange({ parent: event.target.value === '' ? null : event.target.value })}
    >
      <MenuItem value="">{translate('policyForms.requirement.no_parent')}</MenuItem>
      {parents.map(({ code, heading }) => (
        <MenuItem key={code} value={code}>
          {code} {heading}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Waives({ draft, onChange }: PartProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const { waives } = draft;
  const toggle = (code: string, on: boolean) =>
    onChange({ waives: on ? [...waives, code] : waives.filter((other) => other !== code) });
  return (
    <FormControl component="fieldset" fullWidth margin="dense">
      <FormLabel component="legend">{translate('policyForms.requirement.waives')}</FormLabel>
      <FormGroup>
        {waivable(content, draft.level).map(({ code, heading }) => (
          <FormControlLabel
            key={code}
            control={
              <Checkbox
                size="small"
                checked={waives.includes(code)}
                onChange={(event) => toggle(code, event.target.checked)}
              />
            }
            label={`${code} ${heading}`}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
