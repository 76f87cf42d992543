import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { stackedOnPhones } from '../../components/stacked-on-phones';
import { Difference } from './FlowTable';
import { HeadedOnPhones } from './HeadedOnPhones';
import { SimulatedMark } from './SimulatedMark';
import type { Outcome, SimulatedGroup } from './simulation-answer';

interface GroupTableProps {
  readonly title: string;
  readonly groups: readonly SimulatedGroup[];
  readonly order: readonly Outcome[];
  /** Whether there are more, with fewer people moved. */
  readonly isCut?: boolean;
  /** Null: the persons are no longer kept. */
  readonly onChoose: ((key: string) => void) | null;
}

const atFirst = 8;

/** Groups of applications, before and after; the name of a group in which somebody moves shows its persons. */
export function GroupTable({ title, groups, order, isCut = false, onChoose }: GroupTableProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  return (
    <Box component="section" sx={{ my: 3 }}>
      <Typography variant="h3" gutterBottom>
        {title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={title} sx={stackedOnPhones}>
          <TableHead>
            <TableRow>
              <TableCell />
              {order.map((outcome) => (
                <TableCell key={outcome} align="right">
                  <SimulatedMark outcome={outcome} />
                </TableCell>
              ))}
              <TableCell align="right">{translate('simulation.moved')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.slice(0, all ? groups.length : atFirst).map((group) => (
              <GroupRow key={group.key} group={group} order={order} onChoose={onChoose} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {groups.length > atFirst && !all && (
        <Button data-no-print size="small" color="inherit" onClick={() => setAll(true)}>
          {translate(isCut ? 'simulation.most_groups' : 'simulation.all_groups', { count: groups.length })}
        </Button>
      )}
    </Box>
  );
}

function GroupRow({
  group: { key, name, before, after, moved },
  order,
  onChoose,
}: Pick<GroupTableProps, 'order' | 'onChoose'> & { readonly group: SimulatedGroup }) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: '6rem' }}>
        {moved === 0 || key === '' || onChoose === null ? (
          name || '—'
        ) : (
          <MuiLink component="button" type="button" onClick={() => onChoose(key)} sx={{ textAlign: 'left' }}>
            {name || key}
          </MuiLink>
        )}
      </TableCell>
      {order.map((code) => (
        <TableCell key={code} align="right" sx={figureStyle}>
          <HeadedOnPhones head={<SimulatedMark outcome={code} />}>
            {before[code] === after[code] ? (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {after[code]}
              </Box>
            ) : (
              <>
                {before[code]} → <strong>{after[code]}</strong>
                <Difference by={after[code] - before[code]} />
              </>
            )}
          </HeadedOnPhones>
        </TableCell>
      ))}
      <TableCell align="right" sx={figureStyle}>
        <HeadedOnPhones head={translate('simulation.moved')}>{moved}</HeadedOnPhones>
      </TableCell>
    </TableRow>
  );
}

/** Under one another on a phone, each after its head. */
const figureStyle = { whiteSpace: 'nowrap', textAlign: { xs: 'left', sm: 'right' } };
