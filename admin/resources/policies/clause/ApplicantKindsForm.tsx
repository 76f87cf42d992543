import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ApplicantKindContent } from '../../../../shared/policy';
import { FieldGroup } from '../../../rules/FieldGroup';
import { useDesk } from '../desk/desk';
import { replacedAt, withoutAt } from './list-edits';
import { RowFormFrame } from './RowFormFrame';
import { useRowForm } from './use-row-form';

/** 申报人类别：the kinds of applicant for whom the document asks for less, such as 基层. */
export function ApplicantKindsForm({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.applicant_kinds.${name}`);
  const [kinds, setKinds] = useState<readonly ApplicantKindContent[]>(content.applicantKinds ?? []);
  const form = useRowForm();
  const keep = async () => {
    const applicantKinds = kinds.map(({ code, name }, place) => ({
      code: code.trim(),
      name: name.trim(),
      order: place + 1,
    }));
    if (await form.keep({ kind: 'policy', fields: { applicantKinds } })) onClose();
  };
  const names = Object.fromEntries(
    kinds.flatMap((_kind, place) =>
      ['name', 'code'].map((field) => [
        `applicantKinds[${place}].${field}`,
        translate('policyForms.lists.at', { place: place + 1, field: word(field) }),
      ]),
    ),
  );
  return (
    <RowFormFrame
      form={form}
      act={translate('ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {word('what')}
      </Typography>
      {kinds.map((kind, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.lists.item', { place: place + 1 })}
          onRemove={() => setKinds(withoutAt(kinds, place))}
        >
          <TextField
            fullWidth
            required
            label={word('name')}
            value={kind.name}
            onChange={(event) => setKinds(replacedAt(kinds, place, { name: event.target.value }))}
            {...form.field(`applicantKinds[${place}].name`, word('name_help'))}
          />
          <TextField
            fullWidth
            required
            label={word('code')}
            value={kind.code}
            onChange={(event) => setKinds(replacedAt(kinds, place, { code: event.target.value }))}
            {...form.field(`applicantKinds[${place}].code`, translate('policyForms.code_form'))}
          />
        </FieldGroup>
      ))}
      <Button size="small" onClick={() => setKinds([...kinds, { code: '', name: '', order: kinds.length + 1 }])}>
        {word('add')}
      </Button>
    </RowFormFrame>
  );
}
