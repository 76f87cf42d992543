import { useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { FieldGroup } from '../../../rules/FieldGroup';
import type { FieldState } from '../../../rules/field-state';
import type { Change } from '../desk/change';
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
  readonly children: (item: Item, at: ItemAt<Item>) => ReactNode;
}

interface ItemAt<Item> {
  readonly change: (typed: Partial<Item>) => void;
  readonly field: (name: keyof Item & string, help?: string) => FieldState;
}

/** A list of an edition that is edited and saved as a whole, an item to a group of fields. */
export function ListForm<Item>(props: ListFormProps<Item>) {
  const { form, path, words, help, fields, start, blank, change, onClose, children } = props;
  const translate = useTranslate();
  // Each with a key of its own, so that when one goes the others stay what they are.
  const [rows, setRows] = useState(() => start.map((item, key) => ({ key, item })));
  const adding = useRef<HTMLButtonElement>(null);
  const items = rows.map(({ item }) => item);
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
      {rows.map(({ key, item }, place) => (
        <FieldGroup
          key={key}
          title={translate('policyForms.lists.item', { place: place + 1 })}
          onRemove={() => {
            setRows(rows.filter((row) => row.key !== key));
            adding.current?.focus();
          }}
        >
          {children(item, {
            change: (typed) =>
              setRows(rows.map((row) => (row.key === key ? { key, item: { ...item, ...typed } } : row))),
            field: (name, help) => form.field(`${path}[${place}].${name}`, help),
          })}
        </FieldGroup>
      ))}
      <Button
        ref={adding}
        size="small"
        onClick={() => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, item: blank }])}
      >
        {translate(`policyForms.${words}.add`)}
      </Button>
    </RowFormFrame>
  );
}
