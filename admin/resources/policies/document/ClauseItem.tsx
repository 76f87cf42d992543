import { useTranslate } from 'react-admin';
import { ruleSentence, type CriterionContent, type RequirementContent } from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { EditableText } from './EditableText';
import { criterionChange } from './item-edits';
import { FormButton } from './FormButton';
import { ItemFrame } from './ItemFrame';
import { SentenceLine } from './SentenceLine';
import { useSlotEdits } from './use-slot-edits';

interface ClauseItemProps {
  readonly requirement: RequirementContent;
  readonly row: CriterionContent;
}

/** 条件项：the source's words, and how the machine reads them. */
export function ClauseItem({ requirement, row }: ClauseItemProps) {
  const { shown, base, editable, save } = useDesk();
  const language = useLanguage();
  const translate = useTranslate();
  const before = base?.requirements.flatMap(({ criteria }) => criteria).find(({ code }) => code === row.code) ?? null;
  const edits = useSlotEdits((edit) => criterionChange(requirement.code, row, edit));
  const item = { kind: 'criterion', requirement: requirement.code, code: row.code } as const;
  return (
    <ItemFrame item={item}>
      <EditableText
        text={row.text}
        before={before?.text ?? null}
        label={translate('policies.text_of', { code: row.code })}
        editable={editable}
        onSave={(text) =>
          void save({ kind: 'criterion', requirement: requirement.code, code: row.code, fields: { text } })
        }
      />
      <SentenceLine
        lead={translate('policies.reads_as')}
        tail={<FormButton item={item} isNew={base !== null && before === null} />}
        sentence={ruleSentence(row.rule, shown, language)}
        base={before && base ? ruleSentence(before.rule, base, language) : null}
        owner={row.code}
        editable={editable}
        {...edits}
      />
    </ItemFrame>
  );
}
