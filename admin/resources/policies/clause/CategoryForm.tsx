import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  categorySentence,
  plainSentence,
  type CategoryContent,
  type RequirementContent,
} from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { NumberField } from '../../../rules/fields';
import { MatchFields } from '../../../rules/MatchFields';
import { useDesk } from '../desk/desk';
import { CodeField } from './CodeField';
import { FormActs } from './FormActs';
import { MoveButtons } from './MoveButtons';
import { Quotation } from './Quotation';

interface CategoryFormProps {
  readonly requirement: RequirementContent;
  readonly row: CategoryContent;
  readonly onClose: () => void;
}

/** 成果类别的完整表单 */
export function CategoryForm({ requirement, row, onClose }: CategoryFormProps) {
  const { editable, preview, saveForm, content } = useDesk();
  const [draft, setDraft] = useState(row);
  const [error, setError] = useState<unknown>(null);
  const language = useLanguage();
  const translate = useTranslate();
  const place = { requirement: requirement.code, code: row.code };
  const change = (next: CategoryContent) => {
    setDraft(next);
    const { text, match, minimum, maximum } = next;
    preview({ kind: 'category', ...place, fields: { text, match, minimum, maximum } });
  };
  const keep = async () => {
    const { text, match, minimum, maximum } = draft;
    const code = draft.code.trim();
    const fields = { text, match, minimum, maximum, ...(code === row.code ? {} : { code }) };
    const refused = await saveForm({ kind: 'category', ...place, fields });
    setError(refused);
    if (refused === null) onClose();
  };
  return (
    <>
      <Quotation text={row.text} />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('rules.category.help')}
      </Typography>
      {editable ? (
        <>
          <MoveButtons item={{ kind: 'category', ...place }} unsaved={draft !== row} />
          <MatchFields match={draft.match} onChange={(match) => change({ ...draft, match })} />
          <NumberField
            label={translate('rules.category.minimum')}
            value={draft.minimum}
            bounds={[0, 99]}
            onChange={(minimum) => change({ ...draft, minimum })}
            onClear={() => change({ ...draft, minimum: null })}
          />
          <NumberField
            label={translate('rules.category.maximum')}
            value={draft.maximum}
            bounds={[0, 99]}
            onChange={(maximum) => change({ ...draft, maximum })}
            onClear={() => change({ ...draft, maximum: null })}
          />
          <TextField
            label={translate('policies.clause_text')}
            value={draft.text}
            onChange={(event) => change({ ...draft, text: event.target.value })}
            multiline
            minRows={3}
            fullWidth
          />
          <CodeField code={draft.code} error={error} onChange={(code) => change({ ...draft, code })} />
        </>
      ) : (
        <Typography>{plainSentence(categorySentence(row, content, language))}</Typography>
      )}
      <FormActs
        error={error}
        code={row.code}
        onSave={() => void keep()}
        onCancel={onClose}
        onDelete={async () => {
          const refused = await saveForm({ kind: 'remove-category', ...place });
          setError(refused);
          if (refused === null) onClose();
        }}
      />
    </>
  );
}
