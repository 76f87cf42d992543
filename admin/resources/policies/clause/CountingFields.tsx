// What a counting requirement may ask for besides its minimum: less of some applicants, and groups of its categories.
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { CategoryGroup, RequirementContent } from '../../../../shared/policy';
import { NumberField } from '../../../rules/fields';
import { FieldGroup } from '../../../rules/FieldGroup';
import { without } from '../../../rules/without';
import { useDesk } from '../desk/desk';
import type { RequirementFields } from '../desk/change';
import { replacedAt, withoutAt } from './list-edits';

type Exceptions = NonNullable<RequirementContent['minimumFor']>;

interface CountingFieldsProps {
  readonly draft: RequirementFields;
  /** The number under which it is stored; null for a new one, which has no categories yet. */
  readonly own: string | null;
  readonly onChange: (fields: Partial<RequirementFields>) => void;
}

/** The fields of a requirement that counts outputs. */
export function CountingFields({ draft, own, onChange }: CountingFieldsProps) {
  const translate = useTranslate();
  const { content } = useDesk();
  const word = (name: string) => translate(`policyForms.counting.${name}`);
  const categories = content.requirements.find(({ code }) => code === own)?.categories ?? [];
  const groups = draft.groups ?? [];
  const change = (place: number, group: CategoryGroup) =>
    onChange({ groups: groups.map((other, at) => (at === place ? group : other)) });
  return (
    <>
      <MinimumFor values={draft.minimumFor ?? []} onChange={(minimumFor) => onChange({ minimumFor })} />
      {groups.map((group, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.counting.group', { place: place + 1 })}
          onRemove={() => onChange({ groups: withoutAt(groups, place) })}
        >
          <TextField
            fullWidth
            required
            label={word('name')}
            helperText={word('name_help')}
            value={group.name}
            onChange={(event) => change(place, { ...group, name: event.target.value })}
          />
          <GroupCategories
            codes={categories.map(({ code }) => code)}
            chosen={group.categories}
            onChange={(chosen) => change(place, { ...group, categories: chosen })}
          />
          <Bound group={group} name="minimum" onChange={(changed) => change(place, changed)} />
          <Bound group={group} name="maximum" onChange={(changed) => change(place, changed)} />
          <MinimumFor
            values={group.minimumFor ?? []}
            onChange={(minimumFor) =>
              change(place, minimumFor.length === 0 ? without(group, 'minimumFor') : { ...group, minimumFor })
            }
          />
        </FieldGroup>
      ))}
      {categories.length > 1 && (
        <Button
          size="small"
          onClick={() => onChange({ groups: [...groups, { name: '', categories: [], minimum: 1 }] })}
        >
          {word('add_group')}
        </Button>
      )}
    </>
  );
}

interface BoundProps {
  readonly group: CategoryGroup;
  readonly name: 'minimum' | 'maximum';
  readonly onChange: (group: CategoryGroup) => void;
}

function Bound({ group, name, onChange }: BoundProps) {
  const translate = useTranslate();
  return (
    <NumberField
      label={translate(`policyForms.counting.${name}`)}
      value={group[name]}
      bounds={[0, 99]}
      onChange={(value) => onChange({ ...group, [name]: value })}
      onClear={() => onChange(without(group, name))}
    />
  );
}

interface GroupCategoriesProps {
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function GroupCategories({ codes, chosen, onChange }: GroupCategoriesProps) {
  const translate = useTranslate();
  return (
    <FormControl component="fieldset" fullWidth margin="dense">
      <FormLabel component="legend">{translate('policyForms.counting.categories')}</FormLabel>
      <FormGroup row>
        {codes.map((code) => (
          <FormControlLabel
            key={code}
            label={code}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(code)}
                onChange={({ target }) =>
                  onChange(codes.filter((other) => (other === code ? target.checked : chosen.includes(other))))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}

interface MinimumForProps {
  readonly values: Exceptions;
  readonly onChange: (values: Exceptions) => void;
}

/** 按申报人类别另定的最低项数; only where the document knows kinds of applicants. */
function MinimumFor({ values, onChange }: MinimumForProps) {
  const translate = useTranslate();
  const kinds = useDesk().content.applicantKinds ?? [];
  const left = kinds.find(({ code }) => values.every(({ kind }) => kind !== code));
  if (kinds.length === 0 && values.length === 0) return null;
  return (
    <>
      {values.map(({ kind, minimum }, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.counting.minimum_for')}
          onRemove={() => onChange(withoutAt(values, place))}
        >
          <TextField
            select
            fullWidth
            label={translate('policyForms.counting.kind')}
            value={kind}
            onChange={(event) => onChange(replacedAt(values, place, { kind: event.target.value }))}
          >
            {kinds.map(({ code, name }) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
            {kinds.every(({ code }) => code !== kind) && <MenuItem value={kind}>{kind}</MenuItem>}
          </TextField>
          <NumberField
            label={translate('policyForms.requirement.minimum')}
            value={minimum}
            bounds={[0, 99]}
            onChange={(typed) => onChange(replacedAt(values, place, { minimum: typed }))}
          />
        </FieldGroup>
      ))}
      {left && (
        <Button size="small" onClick={() => onChange([...values, { kind: left.code, minimum: 1 }])}>
          {translate('policyForms.counting.add_minimum_for')}
        </Button>
      )}
    </>
  );
}
