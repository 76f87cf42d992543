import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { labelOf, verdictOutcomes } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import type { ImpactResult } from './simulation-answer';

interface GroupTableProps {
  readonly title: string;
  readonly groups: ImpactResult['by']['level'];
  readonly onChoose: (key: string) => void;
}

/** Groups of applications, before and after; a group's name shows its persons. */
export function GroupTable({ title, groups, onChoose }: GroupTableProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box sx={{ my: 3, overflowX: 'auto' }}>
      <Typography variant="h3" gutterBottom>
        {title}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell />
            {verdictOutcomes.codes.map((code) => (
              <TableCell key={code} align="right">
                {labelOf(verdictOutcomes, code, language)}
              </TableCell>
            ))}
            <TableCell align="right">{translate('simulation.moved')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map(({ key, name, before, after, moved }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                <Button size="small" color="inherit" onClick={() => onChoose(key)}>
                  {name === '' ? '—' : name}
                </Button>
              </TableCell>
              {verdictOutcomes.codes.map((code) => (
                <TableCell key={code} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {before[code]} → {before[code] === after[code] ? after[code] : <strong>{after[code]}</strong>}
                </TableCell>
              ))}
              <TableCell align="right">{moved}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
