import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CriterionContent, RequirementContent } from '../../../../shared/policy';
import { plainSentence, ruleSentence } from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { RuleForm } from '../../../rules';
import { useDesk } from '../desk/desk';
import { FormActs } from './FormActs';
import { Quotation } from './Quotation';

interface ClauseFormProps {
  readonly requirement: RequirementContent;
  readonly row: CriterionContent;
  readonly onClose: () => void;
}

/** 条件项的完整表单：what is typed shows at once in the document, in the findings and in the verdict beside it. */
export function ClauseForm({ requirement, row, onClose }: ClauseFormProps) {
  const { editable, preview, saveForm, content } = useDesk();
  const [draft, setDraft] = useState(row);
  const [error, setError] = useState<unknown>(null);
  const language = useLanguage();
  const translate = useTranslate();
  const place = { requirement: requirement.code, code: row.code };
  const change = (next: CriterionContent) => {
    setDraft(next);
    preview({ kind: 'criterion', ...place, fields: { text: next.text, rule: next.rule } });
  };
  const keep = async () => {
    const refused = await saveForm({ kind: 'criterion', ...place, fields: { text: draft.text, rule: draft.rule } });
    setError(refused);
    if (refused === null) onClose();
  };
  return (
    <>
      <Quotation text={row.text} />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`rules.${row.rule.kind}.help`)}
      </Typography>
      <fieldset disabled={!editable} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        {editable ? (
          <>
            <RuleForm rule={draft.rule} onChange={(rule) => change({ ...draft, rule })} />
            <TextField
              label={translate('policies.clause_text')}
              value={draft.text}
              onChange={(event) => change({ ...draft, text: event.target.value })}
              multiline
              minRows={3}
              fullWidth
            />
          </>
        ) : (
          <Typography>{plainSentence(ruleSentence(row.rule, content, language))}</Typography>
        )}
      </fieldset>
      <FormActs
        error={error}
        code={row.code}
        onSave={() => void keep()}
        onCancel={onClose}
        onDelete={async () => {
          const refused = await saveForm({ kind: 'remove-criterion', ...place });
          setError(refused);
          if (refused === null) onClose();
        }}
      />
    </>
  );
}
