import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import MenuItem from '@mui/material/MenuItem';
import MuiLink from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import type { RowForm } from '../clause/use-row-form';
import type { EditionHead } from '../desk/edition-answer';
import { SeriesFields } from './SeriesFields';

export interface NewPolicy {
  readonly documentNumber: string;
  readonly title: string;
  readonly series: string;
  readonly specialty: string;
  /** The id of the edition whose options and procedure it begins with; empty for the usual ones. */
  readonly like: string;
}

interface NewPolicyFieldsProps {
  readonly draft: NewPolicy;
  /** The newest edition of the document that has this number already. */
  readonly taken: EditionHead | null;
  readonly heads: readonly EditionHead[];
  readonly field: RowForm['field'];
  readonly onChange: (draft: NewPolicy) => void;
}

/** What is asked of a new document. */
export function NewPolicyFields({ draft, taken, heads, field, onChange }: NewPolicyFieldsProps) {
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.head.${name}`);
  const number = field('documentNumber', word('documentNumber_help'));
  return (
    <>
      <TextField
        fullWidth
        required
        autoFocus
        label={word('documentNumber')}
        value={draft.documentNumber}
        onChange={(event) => onChange({ ...draft, documentNumber: event.target.value })}
        {...number}
        error={number.error || taken !== null}
        helperText={taken === null ? number.helperText : <Taken head={taken} />}
      />
      <TextField
        fullWidth
        required
        label={word('title')}
        value={draft.title}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
        {...field('title', word('title_help'))}
      />
      <SeriesFields
        series={draft.series}
        specialty={draft.specialty}
        field={field}
        onChange={(fields) => onChange({ ...draft, ...fields })}
      />
      <TextField
        select
        fullWidth
        label={word('like')}
        value={draft.like}
        onChange={(event) => onChange({ ...draft, like: event.target.value })}
        {...field('like', word('like_help'))}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{word('usual')}</MenuItem>
        {newestOfEach(heads).map(({ id, documentNumber, edition }) => (
          <MenuItem key={id} value={id}>
            {documentNumber} {translate('policies.edition_n', { edition })}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

function Taken({ head }: { readonly head: EditionHead }) {
  const translate = useTranslate();
  return (
    <>
      {translate('policyForms.new.taken')}{' '}
      <MuiLink component={Link} to={`/policies/${head.id}`}>
        {translate('policies.edition_n', { edition: head.edition })}
      </MuiLink>
    </>
  );
}

function newestOfEach(heads: readonly EditionHead[]): readonly EditionHead[] {
  return heads.filter(
    (head) => !heads.some((other) => other.documentNumber === head.documentNumber && other.edition > head.edition),
  );
}
