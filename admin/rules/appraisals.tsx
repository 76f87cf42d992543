import { useTranslate } from 'react-admin';
import { appraisalGrades } from '../../shared/vocabulary';
import { NumberField, TermField } from './fields';
import type { RuleFormProps, RuleView } from './rule-view';

/** 年度考核 */
export const appraisalsView: RuleView<'appraisals'> = {
  initial: { kind: 'appraisals', grade: 'competent', years: 5 },
  form: (props) => <AppraisalsForm {...props} />,
};

function AppraisalsForm({ rule, onChange }: RuleFormProps<'appraisals'>) {
  const translate = useTranslate();
  return (
    <>
      <NumberField
        label={translate('rules.appraisals.years')}
        value={rule.years}
        bounds={[1, 20]}
        onChange={(years) => onChange({ ...rule, years })}
      />
      <TermField
        label={translate('rules.appraisals.grade')}
        vocabulary={appraisalGrades}
        value={rule.grade}
        onChange={(grade) => onChange({ ...rule, grade })}
      />
    </>
  );
}
