import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import { useDesk } from '../desk/desk';
import { ListForm } from './ListForm';
import { useRowForm } from './use-row-form';

/** 申报人类别：the kinds of applicant for whom the document asks for less, such as 基层. */
export function ApplicantKindsForm({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.applicant_kinds.${name}`);
  return (
    <ListForm
      form={useRowForm()}
      path="applicantKinds"
      words="applicant_kinds"
      help={word('what')}
      fields={['name', 'code']}
      start={content.applicantKinds ?? []}
      blank={{ code: '', name: '', order: 0 }}
      change={(kinds) => {
        const applicantKinds = kinds.map(({ code, name }, place) => ({
          code: code.trim(),
          name: name.trim(),
          order: place + 1,
        }));
        return { kind: 'policy', fields: { applicantKinds } };
      }}
      onClose={onClose}
    >
      {(kind, { change, field }) => (
        <>
          <TextField
            fullWidth
            required
            label={word('name')}
            value={kind.name}
            onChange={(event) => change({ name: event.target.value })}
            {...field('name', word('name_help'))}
          />
          <TextField
            fullWidth
            required
            label={word('code')}
            value={kind.code}
            onChange={(event) => change({ code: event.target.value })}
            {...field('code', translate('policyForms.code_form'))}
          />
        </>
      )}
    </ListForm>
  );
}
