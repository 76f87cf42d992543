import { useTranslate } from 'react-admin';
import { titleRanks } from '../../shared/vocabulary';
import { NumberField, TermField } from './fields';
import type { RuleFormProps, RuleView } from './rule-view';

/** 同行推荐 */
export const recommendationView: RuleView<'recommendation'> = {
  initial: { kind: 'recommendation', rank: 'senior', count: 2 },
  form: (props) => <RecommendationForm {...props} />,
};

function RecommendationForm({ rule, onChange }: RuleFormProps<'recommendation'>) {
  const translate = useTranslate();
  return (
    <>
      <NumberField
        label={translate('rules.recommendation.count')}
        value={rule.count}
        bounds={[1, 20]}
        onChange={(count) => onChange({ ...rule, count })}
      />
      <TermField
        label={translate('rules.recommendation.rank')}
        vocabulary={titleRanks}
        value={rule.rank}
        onChange={(rank) => onChange({ ...rule, rank })}
      />
    </>
  );
}
