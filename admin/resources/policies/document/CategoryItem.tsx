import { useTranslate } from 'react-admin';
import { categorySentence, type CategoryContent, type RequirementContent } from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { EditableText } from './EditableText';
import { categoryChange } from './item-edits';
import { FormButton } from './FormButton';
import { ItemFrame } from './ItemFrame';
import { SentenceLine } from './SentenceLine';
import { useSlotEdits } from './use-slot-edits';

interface CategoryItemProps {
  readonly requirement: RequirementContent;
  readonly row: CategoryContent;
}

/** 成果类别 */
export function CategoryItem({ requirement, row }: CategoryItemProps) {
  const { shown, base, editable, save } = useDesk();
  const language = useLanguage();
  const translate = useTranslate();
  const before =
    base?.requirements.flatMap(({ categories }) => categories).find(({ code }) => code === row.code) ?? null;
  const edits = useSlotEdits((edit) => categoryChange(requirement.code, row, edit));
  const item = { kind: 'category', requirement: requirement.code, code: row.code } as const;
  return (
    <ItemFrame item={item}>
      <EditableText
        text={row.text}
        before={before?.text ?? null}
        label={translate('policies.text_of', { code: row.code })}
        editable={editable}
        onSave={(text) =>
          void save({ kind: 'category', requirement: requirement.code, code: row.code, fields: { text } })
        }
      />
      <SentenceLine
        lead={translate('policies.reads_as')}
        tail={<FormButton item={item} isNew={base !== null && before === null} />}
        sentence={categorySentence(row, shown, language)}
        base={before && base ? categorySentence(before, base, language) : null}
        owner={row.code}
        editable={editable}
        {...edits}
      />
    </ItemFrame>
  );
}
