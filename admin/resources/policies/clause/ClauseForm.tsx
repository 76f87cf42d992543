import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  plainSentence,
  Rule,
  ruleSentence,
  type CriterionContent,
  type RequirementContent,
} from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { RuleForm } from '../../../rules';
import { useDesk } from '../desk/desk';
import { CodeField } from './CodeField';
import { FormActs } from './FormActs';
import { KindField } from './KindField';
import { MoveButtons } from './MoveButtons';
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
    // What is half typed is no rule yet: nothing is decided by it, and nothing said of it.
    const isRule = Rule.safeParse(next.rule).success;
    preview(isRule ? { kind: 'criterion', ...place, fields: { text: next.text, rule: next.rule } } : null);
  };
  const keep = async () => {
    const refused = await saveForm({ kind: 'criterion', ...place, fields: changed(draft, row) });
    setError(refused);
    if (refused === null) onClose();
  };
  return (
    <>
      <Quotation text={row.text} />
      <fieldset disabled={!editable} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        {editable ? (
          <>
            <MoveButtons item={{ kind: 'criterion', ...place }} unsaved={draft !== row} />
            <KindField rule={draft.rule} stored={row.rule} onChange={(rule) => change({ ...draft, rule })} />
            <RuleForm rule={draft.rule} onChange={(rule) => change({ ...draft, rule })} />
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

/** A number that stays is not sent: it would stand in the trail of every save. */
function changed({ code, text, rule }: CriterionContent, row: CriterionContent): Partial<CriterionContent> {
  return { text, rule, ...(code.trim() === row.code ? {} : { code: code.trim() }) };
}
