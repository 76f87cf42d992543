import { useTranslate } from 'react-admin';
import { penaltyKinds } from '../../../../shared/vocabulary';
import { SpanField } from '../../../rules/SpanField';
import { OpenCodeField } from '../../../rules/OpenCodeFields';
import { without } from '../../../rules/without';
import { useDesk } from '../desk/desk';
import { ListForm } from './ListForm';
import { useRowForm } from './use-row-form';

/** 受处分后延长的年限：by how many years each kind of penalty lengthens what a clause asks for. */
export function PenaltiesForm({ onClose }: { readonly onClose: () => void }) {
  const { options } = useDesk().content;
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.penalties.${name}`);
  return (
    <ListForm
      form={useRowForm()}
      path="options.penaltyYears"
      words="penalties"
      help={translate('policies.settings.penaltyYears.help')}
      fields={['kind', 'years']}
      start={options.penaltyYears ?? []}
      blank={{ kind: '', years: 1 }}
      change={(penalties) => {
        const others = without(options, 'penaltyYears');
        const fields = { options: penalties.length === 0 ? others : { ...others, penaltyYears: [...penalties] } };
        return { kind: 'policy', fields };
      }}
      onClose={onClose}
    >
      {({ kind, years }, { change, field }) => (
        <>
          <OpenCodeField
            label={word('kind')}
            help={translate('policyForms.lists.open_code')}
            vocabulary={penaltyKinds}
            value={kind}
            field={field('kind', translate('policyForms.lists.open_code'))}
            onChange={(chosen) => change({ kind: chosen })}
          />
          <SpanField
            label={word('years')}
            value={years}
            field={field('years')}
            onChange={(typed) => change({ years: typed })}
          />
        </>
      )}
    </ListForm>
  );
}
