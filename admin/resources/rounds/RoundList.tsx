import { useListController, useTranslate } from 'react-admin';
import { z } from 'zod';
import { roundKinds, roundStatuses } from '../../../shared/vocabulary';
import { EditionLink } from '../../components/EditionLink';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { RowTable } from '../../components/RowTable';
import { useLabel } from '../../i18n/use-label';

const Row = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  status: z.string(),
  cutOffOn: z.string(),
  opensOn: z.string().nullable(),
  closesOn: z.string().nullable(),
  policy: z.string(),
});

/** 评审轮次：each with the day its facts are cut off at and the edition that decides. */
export function RoundList() {
  const translate = useTranslate();
  const kind = useLabel(roundKinds);
  const status = useLabel(roundStatuses);
  const list = useListController({ resource: 'rounds', perPage: 50, sort: { field: 'cutOffOn', order: 'DESC' } });
  const word = (field: string) => translate(`resources.rounds.fields.${field}`);
  return (
    <PageFrame title={translate('resources.rounds.name', { smart_count: 2 })}>
      <RowTable
        list={list}
        rows={(list.data ?? []).map((row) => Row.parse(row))}
        empty={<EmptyState title="smallResources.rounds.empty" hint="smallResources.rounds.hint" />}
        columns={[
          { key: 'name', title: word('name'), cell: (row) => row.name, sort: 'name' },
          { key: 'code', title: word('code'), cell: (row) => row.code, sort: 'code' },
          { key: 'kind', title: word('kind'), cell: (row) => kind(row.kind) },
          { key: 'status', title: word('status'), cell: (row) => status(row.status), sort: 'status' },
          { key: 'cutOffOn', title: word('cutOffOn'), cell: (row) => row.cutOffOn, sort: 'cutOffOn' },
          {
            key: 'open',
            title: word('open'),
            cell: (row) => `${row.opensOn ?? '…'} – ${row.closesOn ?? '…'}`,
          },
          {
            key: 'policy',
            title: word('policy'),
            cell: (row) => <EditionLink id={row.policy} />,
          },
        ]}
      />
    </PageFrame>
  );
}
