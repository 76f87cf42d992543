import { useTranslate } from 'react-admin';
import { clauseOutcomes, honourKinds, honourLevels, judgements, roles } from '../../shared/vocabulary';
import type { RuleOf } from '../../shared/policy';
import { FlagField, NumberField, TermField } from './fields';
import type { RuleFormProps, RuleView } from './rule-view';
import { without } from './without';

/** 业绩主张 */
export const claimView: RuleView<'claim'> = {
  initial: { kind: 'claim', role: 'member', judgement: 'declared' },
  form: (props) => <ClaimForm {...props} />,
};

type Honour = NonNullable<RuleOf<'claim'>['honour']>;
const firstHonour: Honour = { kind: 'commendation', level: 'provincial', collective: 'referred' };

function ClaimForm({ rule, onChange }: RuleFormProps<'claim'>) {
  const translate = useTranslate();
  const { role, honour, judgement } = rule;
  return (
    <>
      <TermField
        label={translate('rules.claim.role')}
        help={translate('rules.claim.role_help')}
        vocabulary={roles}
        value={role}
        onChange={(chosen) => onChange({ ...rule, role: chosen })}
        onClear={() => onChange(without(rule, 'role'))}
      />
      <TermField
        label={translate('rules.claim.judgement')}
        help={translate('rules.claim.judgement_help')}
        vocabulary={judgements}
        value={judgement}
        onChange={(chosen) => onChange({ ...rule, judgement: chosen })}
      />
      <FlagField
        label={translate('rules.claim.honour')}
        value={honour !== undefined}
        onChange={(asked) => onChange(asked ? { ...rule, honour: firstHonour } : without(rule, 'honour'))}
      />
      {honour && <HonourForm honour={honour} onChange={(changed) => onChange({ ...rule, honour: changed })} />}
    </>
  );
}

function HonourForm({ honour, onChange }: { readonly honour: Honour; readonly onChange: (honour: Honour) => void }) {
  const translate = useTranslate();
  return (
    <>
      <TermField
        label={translate('rules.claim.honour_kind')}
        vocabulary={honourKinds}
        value={honour.kind}
        onChange={(kind) => onChange({ ...honour, kind })}
      />
      <TermField
        label={translate('rules.claim.honour_level')}
        vocabulary={honourLevels}
        value={honour.level}
        onChange={(level) => onChange({ ...honour, level })}
      />
      <NumberField
        label={translate('rules.claim.grade')}
        value={honour.grade}
        bounds={[1, 9]}
        onChange={(grade) => onChange({ ...honour, grade })}
        onClear={() => onChange(without(honour, 'grade'))}
      />
      <NumberField
        label={translate('rules.claim.place')}
        value={honour.place}
        bounds={[1, 99]}
        onChange={(place) => onChange({ ...honour, place })}
        onClear={() => onChange(without(honour, 'place'))}
      />
      <TermField
        label={translate('rules.claim.collective')}
        help={translate('rules.claim.collective_help')}
        vocabulary={clauseOutcomes}
        value={honour.collective}
        onChange={(collective) => onChange({ ...honour, collective })}
      />
    </>
  );
}
