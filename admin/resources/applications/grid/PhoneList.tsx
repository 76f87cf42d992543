// The grid at a phone's width: outcome, name, level, number and the day of eligibility.
import { useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { labelOf, levels } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useLanguage } from '../../../i18n/use-language';
import type { GridRecord } from '../case/case-record';
import { PlainSelect } from '../dossier/plain-inputs';
import { DirectionName } from './cells';
import { sortedColumns } from './columns';

/** Draws the page's applications as a list. */
export function PhoneList() {
  const { data, isPending, isFetching } = useListContext<GridRecord>();
  return (
    <>
      <PhoneSort />
      <Box component="ul" aria-busy={isFetching} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {isPending &&
          Array.from({ length: 8 }, (_, place) => (
            <Box component="li" key={place} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
              <Skeleton variant="text" width="60%" animation={false} />
              <Skeleton variant="text" width="85%" animation={false} />
            </Box>
          ))}
        {(data ?? []).map((record) => (
          <PhoneRow key={record.id} record={record} />
        ))}
      </Box>
    </>
  );
}

/** What the head of the table does on a wide screen. */
function PhoneSort() {
  const { sort, setSort } = useListContext();
  const translate = useTranslate();
  const orders = sortedColumns.flatMap((field) => [`${field} ASC`, `${field} DESC`]);
  return (
    <Box
      component="label"
      sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, color: 'text.secondary' }}
    >
      {translate('applications.grid.sort')}
      <PlainSelect
        value={`${sort.field} ${sort.order}`}
        onChange={(event) => {
          const [field = '', order] = event.target.value.split(' ');
          setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
        }}
        sx={{ width: 'auto', fontSize: 14 }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {`${translate(`applications.columns.${order.split(' ')[0] ?? ''}`)} ${order.endsWith('ASC') ? '↑' : '↓'}`}
          </option>
        ))}
      </PlainSelect>
    </Box>
  );
}

function PhoneRow({ record }: { readonly record: GridRecord }) {
  const { selectedIds, onToggleItem } = useListContext<GridRecord>();
  const translate = useTranslate();
  const language = useLanguage();
  const path = useCreatePath()({ resource: 'applications', type: 'edit', id: record.id });
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)', borderBottom: 1, borderColor: 'divider' }}
    >
      <Box component="label" sx={{ display: 'grid', placeItems: 'center' }}>
        <input
          type="checkbox"
          aria-label={translate('applications.grid.select', { number: record.number })}
          checked={selectedIds.includes(record.id)}
          onChange={() => onToggleItem(record.id)}
          style={{ width: 20, height: 20 }}
        />
      </Box>
      <Box component={Link} to={path} sx={{ py: 1.25, color: 'text.primary', textDecoration: 'none', minHeight: 44 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {record.applicantName}
          </Typography>
          <OutcomeMark outcome={record.outcome} />
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {labelOf(levels, record.level, language)} · <DirectionName direction={record.direction} />　{record.number}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {translate(`applications.grid.${dueOf(record)}`, {
            day: record.eligibleFrom,
            clause: record.decidingClause ?? '',
          })}
        </Typography>
      </Box>
    </Box>
  );
}

/** What the last line says: the day, the clause that waits for a person, or that time alone never brings it. */
function dueOf({ outcome, eligibleFrom, decidingClause }: GridRecord): string {
  if (outcome === 'referred' && decidingClause !== null) return 'waits_for';
  return eligibleFrom === null ? 'never_by_time' : 'eligible_from';
}
