import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { PolicyContent } from '../../../shared/policy';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { SimulatedMark } from './SimulatedMark';
import type { Person } from './simulation-answer';

interface PersonRowsProps {
  readonly rows: readonly Person[];
  readonly content: PolicyContent;
  readonly onOpen: (person: Person) => void;
}

const heads = ['number', 'applicant', 'employer', 'level', 'before', 'after'] as const;

/** A row for each person, narrow screens leave the employer and the level to the drawer. */
export function PersonRows({ rows, content, onOpen }: PersonRowsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-labelledby="simulation-persons" sx={{ '& th, & td': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head} sx={wide(head)}>
                {translate(`simulation.heads.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                <MuiLink component="button" type="button" onClick={() => onOpen(row)} sx={{ textAlign: 'left' }}>
                  {row.number}
                </MuiLink>
                <Box component="span" sx={{ display: { xs: 'block', sm: 'none' } }}>
                  {row.applicantName}
                </Box>
              </TableCell>
              <TableCell sx={wide('applicant')}>{row.applicantName}</TableCell>
              <TableCell sx={wide('employer')}>{row.employerName}</TableCell>
              <TableCell sx={wide('level')}>
                {labelOf(levels, row.level, language)}
                {row.direction !== null && content.directions.length > 1 && (
                  <Box component="span" sx={quietStyle}>
                    {content.directions.find(({ code }) => code === row.direction)?.name ?? row.direction}
                  </Box>
                )}
              </TableCell>
              <TableCell>
                <SideWords side={row.before} other={row.after} />
              </TableCell>
              <TableCell>
                <SideWords side={row.after} other={row.before} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

type Side = Person['before'];

/** A verdict in short; what differs from the other side stands out. */
function SideWords({ side, other }: { readonly side: Side; readonly other: Side }) {
  const translate = useTranslate();
  const parts = [
    { key: 'route', words: side.route, differs: side.route !== other.route },
    { key: 'decided', words: side.decidingClause, differs: side.decidingClause !== other.decidingClause },
    { key: 'from_day', words: side.eligibleFrom, differs: side.eligibleFrom !== other.eligibleFrom },
  ];
  return (
    <>
      <SimulatedMark outcome={side.outcome} />
      {parts.map(({ key, words, differs }) =>
        words === null ? null : (
          <Box component="span" key={key} sx={[quietStyle, differs && { color: 'text.primary', fontWeight: 600 }]}>
            {translate(`simulation.side.${key}`, { words })}
          </Box>
        ),
      )}
    </>
  );
}

const quietStyle = { display: 'block', color: 'text.secondary', fontSize: '0.8125rem' };

function wide(head: (typeof heads)[number]) {
  const folded = head === 'applicant' || head === 'employer' || head === 'level';
  return folded ? { display: { xs: 'none', sm: 'table-cell' } } : {};
}
