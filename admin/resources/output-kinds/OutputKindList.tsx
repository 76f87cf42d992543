import { useState } from 'react';
import { useListController, useTranslate } from 'react-admin';
import { z } from 'zod';
import Button from '@mui/material/Button';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { RowDialog } from '../../components/RowDialog';
import { RowTable } from '../../components/RowTable';
import { useMay } from '../../providers/me';

const Row = z.object({
  id: z.string(),
  revision: z.number(),
  code: z.string(),
  name: z.string(),
  englishName: z.string(),
  order: z.number(),
});
type Row = z.infer<typeof Row>;

/** 成果种类：the vocabulary that outputs are entered by. */
export function OutputKindList() {
  const translate = useTranslate();
  const may = useMay();
  const list = useListController({ resource: 'output-kinds', perPage: 100, sort: { field: 'order', order: 'ASC' } });
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const word = (field: string) => translate(`resources.output-kinds.fields.${field}`);
  const add = may('output-kinds', 'create') && (
    <Button variant="outlined" onClick={() => setOpen('new')}>
      {translate('ra.action.create')}
    </Button>
  );
  return (
    <PageFrame title={translate('resources.output-kinds.name', { smart_count: 2 })} acts={add}>
      <RowTable
        list={list}
        rows={(list.data ?? []).map((row) => Row.parse(row))}
        empty={<EmptyState title="smallResources.output-kinds.empty" hint="smallResources.output-kinds.hint" />}
        onOpen={may('output-kinds', 'update') ? (row: Row) => setOpen(row) : undefined}
        columns={[
          { key: 'order', title: word('order'), cell: (row) => row.order, sort: 'order' },
          { key: 'name', title: word('name'), cell: (row) => row.name, sort: 'name' },
          { key: 'englishName', title: word('englishName'), cell: (row) => row.englishName },
          { key: 'code', title: word('code'), cell: (row) => <code>{row.code}</code>, sort: 'code' },
        ]}
      />
      {open !== null && (
        <RowDialog
          resource="output-kinds"
          title={translate(open === 'new' ? 'smallResources.output-kinds.new' : 'smallResources.output-kinds.edit')}
          row={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          fields={[
            { name: 'name', label: word('name') },
            { name: 'englishName', label: word('englishName') },
            {
              name: 'code',
              label: word('code'),
              help: translate('smallResources.output-kinds.code_help'),
              onceOnly: true,
            },
            { name: 'order', label: word('order'), type: 'number' },
          ]}
        />
      )}
    </PageFrame>
  );
}
