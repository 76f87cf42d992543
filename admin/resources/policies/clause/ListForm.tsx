import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { FieldGroup } from '../../../rules/FieldGroup';
import type { Change } from '../desk/change';
import { replacedAt, withoutAt } from './list-edits';
import { RowFormFrame } from './RowFormFrame';
import type { RowForm } from './use-row-form';

interface ListFormProps<Item> {
  readonly form: RowForm;
  /** Where the list stands in an edition, as what is refused names it. */
  readonly path: string;
  /** Under `policyForms`, where each field and the act of adding have their words. */
  readonly words: string;
  readonly help: string;
  readonly fields: readonly (keyof Item & string)[];
  readonly start: readonly Item[];
  readonly blank: Item;
  /** What is saved of the list. */
  readonly change: (items: readonly Item[]) => Change;
  readonly onClose: () => void;
  /** The fields of one item. */
  readonly children: (item: Item, onChange: (fields: Partial<Item>) => void, place: number) => ReactNode;
}

/** A list of an edition that is edited and saved as a whole, an item to a group of fields. */
export function ListForm<Item>(props: ListFormProps<Item>) {
  const { form, path, words, help, fields, start, blank, change, onClose, children } = props;
  const translate = useTranslate();
  const [items, setItems] = useState(start);
  const names = Object.fromEntries(
    items.flatMap((_item, place) =>
      fields.map((field) => [
        `${path}[${place}].${field}`,
        translate('policyForms.lists.at', { place: place + 1, field: translate(`policyForms.${words}.${field}`) }),
      ]),
    ),
  );
  const save = async () => {
    if (await form.keep(change(items))) onClose();
  };
  return (
    <RowFormFrame
      form={form}
      act={translate('ra.action.save')}
      names={names}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {help}
      </Typography>
      {items.map((item, place) => (
        <FieldGroup
          key={place}
          title={translate('policyForms.lists.item', { place: place + 1 })}
          onRemove={() => setItems(withoutAt(items, place))}
        >
          {children(item, (typed) => setItems(replacedAt(items, place, typed)), place)}
        </FieldGroup>
      ))}
      <Button size="small" onClick={() => setItems([...items, blank])}>
        {translate(`policyForms.${words}.add`)}
      </Button>
    </RowFormFrame>
  );
}
