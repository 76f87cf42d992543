import { Link } from 'react-router-dom';
import { useListController, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { RowTable } from '../../components/RowTable';
import { parseHead } from './desk/edition-answer';
import { EditionState } from './EditionState';
import { ImportButton } from './files/ImportButton';
import { NewPolicyButton } from './new/NewPolicyButton';

/** Every edition of every document: the editions of one document together, newest first. */
export function PolicyList() {
  const translate = useTranslate();
  const list = useListController({
    resource: 'policies',
    perPage: 50,
    sort: { field: 'documentNumber', order: 'DESC' },
  });
  const word = (field: string) => translate(`policies.fields.${field}`);
  return (
    <PageFrame
      title={translate('resources.policies.name', { smart_count: 2 })}
      acts={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <ImportButton />
          <NewPolicyButton />
        </Box>
      }
    >
      <RowTable
        list={list}
        rows={(list.data ?? []).map((row) => parseHead(row))}
        empty={<EmptyState title="policies.empty" hint="policies.empty_hint" />}
        columns={[
          {
            key: 'edition',
            title: word('edition'),
            cell: (row) => (
              <MuiLink component={Link} to={`/policies/${row.id}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {translate('policies.edition_n', { edition: row.edition })}
              </MuiLink>
            ),
            sort: 'edition',
          },
          { key: 'status', title: word('status'), cell: (row) => <EditionState status={row.status} />, sort: 'status' },
          {
            key: 'document',
            title: word('document'),
            cell: (row) => (
              <>
                {row.title}
                <br />
                {row.documentNumber}
              </>
            ),
            sort: 'documentNumber',
          },
          {
            key: 'effective',
            title: word('effective'),
            cell: (row) => (row.effectiveFrom === null ? '—' : `${row.effectiveFrom} – ${row.effectiveTo ?? ''}`),
            sort: 'effectiveFrom',
          },
          {
            key: 'hash',
            title: word('snapshot'),
            cell: (row) =>
              row.snapshotHash === null ? (
                '—'
              ) : (
                <code title={row.snapshotHash}>{row.snapshotHash.replace('sha256:', '').slice(0, 10)}</code>
              ),
          },
          { key: 'note', title: word('changeNote'), cell: (row) => row.changeNote ?? '—' },
        ]}
      />
    </PageFrame>
  );
}
