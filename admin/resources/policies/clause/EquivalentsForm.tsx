import { useTranslate } from 'react-admin';
import type { PolicyOptions } from '../../../../shared/policy';
import { certificateKinds, titleRanks } from '../../../../shared/vocabulary';
import { SpanField } from '../../../rules/SpanField';
import { TermField } from '../../../rules/fields';
import { OpenCodeField } from '../../../rules/OpenCodeFields';
import { without } from '../../../rules/without';
import { useDesk } from '../desk/desk';
import { ListForm } from './ListForm';
import { useRowForm } from './use-row-form';

type Equivalent = NonNullable<PolicyOptions['equivalentTitles']>[number];

/** 视同职称的证书：a certificate that stands for a title of that rank once it has been held for so many years. */
export function EquivalentsForm({ onClose }: { readonly onClose: () => void }) {
  const { options } = useDesk().content;
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.equivalents.${name}`);
  return (
    <ListForm<Equivalent>
      form={useRowForm()}
      path="options.equivalentTitles"
      words="equivalents"
      help={translate('policies.settings.equivalentTitles.help')}
      fields={['certificate', 'years']}
      start={options.equivalentTitles ?? []}
      blank={{ certificate: '', years: 0, rank: 'intermediate' }}
      change={(titles) => {
        const others = without(options, 'equivalentTitles');
        const fields = { options: titles.length === 0 ? others : { ...others, equivalentTitles: [...titles] } };
        return { kind: 'policy', fields };
      }}
      onClose={onClose}
    >
      {({ certificate, years, rank }, { change, field }) => (
        <>
          <OpenCodeField
            label={word('certificate')}
            help={translate('policyForms.lists.open_code')}
            vocabulary={certificateKinds}
            value={certificate}
            field={field('certificate', translate('policyForms.lists.open_code'))}
            onChange={(chosen) => change({ certificate: chosen })}
          />
          <SpanField
            label={word('years')}
            value={years}
            field={field('years')}
            onChange={(typed) => change({ years: typed })}
          />
          <TermField
            label={word('rank')}
            vocabulary={titleRanks}
            value={rank}
            onChange={(chosen) => change({ rank: chosen })}
          />
        </>
      )}
    </ListForm>
  );
}
