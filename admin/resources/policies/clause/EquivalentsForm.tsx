import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { certificateKinds, titleRanks } from '../../../../shared/vocabulary';
import { SpanField } from '../../../rules/SpanField';
import { TermField } from '../../../rules/fields';
import { FieldGroup } from '../../../rules/FieldGroup';
import { OpenCodeField } from '../../../rules/OpenCodeFields';
import { without } from '../../../rules/without';
import { useDesk } from '../desk/desk';
import { replacedAt, withoutAt } from './list-edits';
import { RowFormFrame } from './RowFormFrame';
import { useRowForm } from './use-row-form';

/** 视同职称的证书：a certificate that stands for a title of that rank once it has been held for so many years. */
export function EquivalentsForm({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.equivalents.${name}`);
  const [titles, setTitles] = useState(content.options.equivalentTitles ?? []);
  const form = useRowForm();
  const keep = async () => {
    const others = without(content.options, 'equivalentTitles');
    const options = titles.length === 0 ? others : { ...others, equivalentTitles: titles };
    if (await form.keep({ kind: 'policy', fields: { options } })) onClose();
  };
  const names = Object.fromEntries(
    titles.flatMap((_one, place) =>
      ['certificate', 'years'].map((field) => [
        `options.equivalentTitles[${place}].${field}`,
        translate('policyForms.lists.at', { place: place + 1, field: word(field) }),
      ]),
    ),
  );
  return (
    <RowFormFrame
      form={form}
      act={translate('ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('policies.settings.equivalentTitles.help')}
      </Typography>
      {titles.map(({ certificate, years, rank }, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.lists.item', { place: place + 1 })}
          onRemove={() => setTitles(withoutAt(titles, place))}
        >
          <OpenCodeField
            label={word('certificate')}
            help={translate('policyForms.lists.open_code')}
            vocabulary={certificateKinds}
            value={certificate}
            onChange={(chosen) => setTitles(replacedAt(titles, place, { certificate: chosen }))}
          />
          <SpanField
            label={word('years')}
            value={years}
            onChange={(typed) => setTitles(replacedAt(titles, place, { years: typed }))}
          />
          <TermField
            label={word('rank')}
            vocabulary={titleRanks}
            value={rank}
            onChange={(chosen) => setTitles(replacedAt(titles, place, { rank: chosen }))}
          />
        </FieldGroup>
      ))}
      <Button size="small" onClick={() => setTitles([...titles, { certificate: '', years: 0, rank: 'intermediate' }])}>
        {word('add')}
      </Button>
    </RowFormFrame>
  );
}
