import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { penaltyKinds } from '../../../../shared/vocabulary';
import { SpanField } from '../../../rules/SpanField';
import { FieldGroup } from '../../../rules/FieldGroup';
import { OpenCodeField } from '../../../rules/OpenCodeFields';
import { without } from '../../../rules/without';
import { useDesk } from '../desk/desk';
import { replacedAt, withoutAt } from './list-edits';
import { RowFormFrame } from './RowFormFrame';
import { useRowForm } from './use-row-form';

/** 受处分后延长的年限：by how many years each kind of penalty lengthens what a clause asks for. */
export function PenaltiesForm({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = (name: string) => translate(`policyForms.penalties.${name}`);
  const [penalties, setPenalties] = useState(content.options.penaltyYears ?? []);
  const form = useRowForm();
  const keep = async () => {
    const others = without(content.options, 'penaltyYears');
    const options = penalties.length === 0 ? others : { ...others, penaltyYears: penalties };
    if (await form.keep({ kind: 'policy', fields: { options } })) onClose();
  };
  const names = Object.fromEntries(
    penalties.flatMap((_one, place) =>
      ['kind', 'years'].map((field) => [
        `options.penaltyYears[${place}].${field}`,
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
        {translate('policies.settings.penaltyYears.help')}
      </Typography>
      {penalties.map(({ kind, years }, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.lists.item', { place: place + 1 })}
          onRemove={() => setPenalties(withoutAt(penalties, place))}
        >
          <OpenCodeField
            label={word('kind')}
            help={translate('policyForms.lists.open_code')}
            vocabulary={penaltyKinds}
            value={kind}
            onChange={(chosen) => setPenalties(replacedAt(penalties, place, { kind: chosen }))}
          />
          <SpanField
            label={word('years')}
            value={years}
            onChange={(typed) => setPenalties(replacedAt(penalties, place, { years: typed }))}
          />
        </FieldGroup>
      ))}
      <Button size="small" onClick={() => setPenalties([...penalties, { kind: '', years: 1 }])}>
        {word('add')}
      </Button>
    </RowFormFrame>
  );
}
