import { useState } from 'react';
import { useListController, useTranslate } from 'react-admin';
import { z } from 'zod';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { RowDialog } from '../../components/RowDialog';
import { RowTable } from '../../components/RowTable';
import { useMay } from '../../providers/me';

const Row = z.object({
  id: z.string(),
  revision: z.number(),
  name: z.string(),
  unifiedCreditCode: z.string(),
  district: z.string().nullable(),
});
type Row = z.infer<typeof Row>;
const Search = z.object({ q: z.string() });

/** 所在单位 */
export function EmployerList() {
  const translate = useTranslate();
  const may = useMay();
  const list = useListController({ resource: 'employers', perPage: 50, sort: { field: 'name', order: 'ASC' } });
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const word = (field: string) => translate(`resources.employers.fields.${field}`);
  const add = may('employers', 'create') && (
    <Button variant="outlined" onClick={() => setOpen('new')}>
      {translate('ra.action.create')}
    </Button>
  );
  return (
    <PageFrame title={translate('resources.employers.name', { smart_count: 2 })} acts={add}>
      <TextField
        label={translate('ra.action.search')}
        defaultValue={Search.safeParse(list.filterValues).data?.q ?? ''}
        onChange={(event) =>
          list.setFilters(event.target.value === '' ? {} : { q: event.target.value }, undefined, true)
        }
        sx={{ mb: 2, width: '20rem', maxWidth: '100%' }}
      />
      <RowTable
        list={list}
        rows={(list.data ?? []).map((row) => Row.parse(row))}
        empty={<EmptyState title="smallResources.employers.empty" hint="smallResources.employers.hint" />}
        onOpen={may('employers', 'update') ? (row: Row) => setOpen(row) : undefined}
        columns={[
          { key: 'name', title: word('name'), cell: (row) => row.name, sort: 'name' },
          {
            key: 'code',
            title: word('unifiedCreditCode'),
            cell: (row) => row.unifiedCreditCode,
            sort: 'unifiedCreditCode',
          },
          { key: 'district', title: word('district'), cell: (row) => row.district ?? '—', sort: 'district' },
        ]}
      />
      {open !== null && (
        <RowDialog
          resource="employers"
          title={translate(open === 'new' ? 'smallResources.employers.new' : 'smallResources.employers.edit')}
          row={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          fields={[
            { name: 'name', label: word('name') },
            {
              name: 'unifiedCreditCode',
              label: word('unifiedCreditCode'),
              help: translate('smallResources.employers.code_help'),
            },
            { name: 'district', label: word('district'), nullable: true },
          ]}
        />
      )}
    </PageFrame>
  );
}
