import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { useComparison } from './comparison';
import { SimulatedMark } from './SimulatedMark';
import type { KnownPerson, Person } from './simulation-answer';

interface PersonRowsProps {
  readonly rows: readonly Person[];
  readonly onOpen: (person: KnownPerson) => void;
}

const heads = ['number', 'applicant', 'employer', 'level'] as const;

/** A row for each person, narrow screens leave the employer and the level to the drawer. */
export function PersonRows({ rows, onOpen }: PersonRowsProps) {
  const translate = useTranslate();
  const { baseline } = useComparison();
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
            <TableCell>{baseline}</TableCell>
            <TableCell>{translate('simulation.heads.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <WhoCells person={row} onOpen={onOpen} />
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

interface WhoCellsProps {
  readonly person: Person;
  readonly onOpen: PersonRowsProps['onOpen'];
}

/** Who it is; of an application that has been deleted only its number and its level are left. */
function WhoCells({ person, onOpen }: WhoCellsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { directions } = useComparison().contents.after;
  const { number, level, direction, gone } = person;
  const name = gone ? translate('simulation.gone') : person.applicantName;
  return (
    <>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {gone ? (
          number
        ) : (
          <MuiLink component="button" type="button" onClick={() => onOpen(person)} sx={{ textAlign: 'left' }}>
            {number}
          </MuiLink>
        )}
        <Box component="span" sx={{ display: { xs: 'block', sm: 'none' } }}>
          {name}
        </Box>
      </TableCell>
      <TableCell sx={wide('applicant')}>{name}</TableCell>
      <TableCell sx={wide('employer')}>{gone ? '—' : person.employerName}</TableCell>
      <TableCell sx={wide('level')}>
        {labelOf(levels, level, language)}
        {direction !== null && directions.length > 1 && (
          <Box component="span" sx={quietStyle}>
            {directions.find(({ code }) => code === direction)?.name ?? direction}
          </Box>
        )}
      </TableCell>
    </>
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
  return head === 'number' ? {} : { display: { xs: 'none', sm: 'table-cell' } };
}
