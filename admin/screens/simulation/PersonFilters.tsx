import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { mostEmployers, simulatedOutcomes } from '../../../shared/impact';
import { citation } from '../../../shared/policy';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { clauseHeading } from './clause-heading';
import { useComparison } from './comparison';
import { useOutcomeWord } from './SimulatedMark';
import type { ImpactResult } from './simulation-answer';
import type { PersonFilter } from './use-persons';

interface PersonFiltersProps {
  readonly result: ImpactResult;
  readonly filter: PersonFilter;
  readonly onFilter: (filter: PersonFilter) => void;
}

const fields = ['from', 'to', 'level', 'direction', 'employer', 'clause'] as const;
type Field = (typeof fields)[number];
type Choices = Readonly<Record<Field, readonly (readonly [code: string, name: string])[]>>;

/** By what the persons can be narrowed: only by what the run has found. */
export function PersonFilters({ result, filter, onFilter }: PersonFiltersProps) {
  const translate = useTranslate();
  const choices = useChoices(result);
  const { baseline } = useComparison();
  const isCut = result.by.employer.length >= mostEmployers;
  const label = (field: Field) =>
    field === 'employer' && isCut
      ? translate('simulation.filters.most_employers', { count: mostEmployers })
      : translate(`simulation.filters.${field}`, { baseline });
  // Both deciding clauses together come from a row of the table above: any other choice of a clause lets go of them.
  const { decidedBefore, decidedAfter } = filter;
  const set = (field: Field, value: string) => {
    const others = without(filter, field === 'clause' ? [field, 'decidedBefore', 'decidedAfter'] : [field]);
    onFilter(value === '' ? others : { ...others, [field]: value });
  };
  const pair = decidedBefore !== undefined || decidedAfter !== undefined;
  return (
    <Box data-no-print sx={gridStyle}>
      {fields
        .filter((field) => choices[field].length > 1 || filter[field] !== undefined)
        .map((field) => (
          <TextField
            key={field}
            select
            fullWidth
            label={label(field)}
            value={filter[field] ?? ''}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            onChange={({ target }) => set(field, target.value)}
          >
            <MenuItem value="">
              {field === 'clause' && pair
                ? `${decidedBefore ?? '—'} → ${decidedAfter ?? '—'}`
                : translate('simulation.any')}
            </MenuItem>
            {choices[field].map(([code, name]) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        ))}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={filter.moved === true}
            onChange={({ target }) =>
              onFilter(target.checked ? { ...filter, moved: true } : without(filter, ['moved']))
            }
          />
        }
        label={translate('simulation.filters.moved')}
      />
      {Object.keys(filter).length > 0 && (
        <Button size="small" onClick={() => onFilter({})} sx={{ justifySelf: 'start' }}>
          {translate('simulation.show_all')}
        </Button>
      )}
    </Box>
  );
}

function without(filter: PersonFilter, fields: readonly (keyof PersonFilter)[]): PersonFilter {
  const left = Object.entries(filter).filter(([key]) => !fields.some((field) => field === key));
  return Object.fromEntries(left);
}

function useChoices({ by }: ImpactResult): Choices {
  const { before, after: content } = useComparison().contents;
  const language = useLanguage();
  const word = useOutcomeWord();
  const outcomes = (side: 'from' | 'to') =>
    simulatedOutcomes.codes
      .filter((code) => by.clause.some((flow) => flow[side] === code))
      .map((code) => [code, word(code)] as const);
  const clauses = [...new Set(by.clause.flatMap((flow) => [flow.before ?? [], flow.after ?? []].flat()))].sort();
  const clauseWords = (code: string) => {
    const read = clauseHeading(code, content) === null ? before : content;
    return `${code} ${citation(code, read, language)} ${clauseHeading(code, read) ?? ''}`;
  };
  const directionName = (key: string) => content.directions.find(({ code }) => code === key)?.name ?? key;
  return {
    from: outcomes('from'),
    to: outcomes('to'),
    level: by.level.map(({ key }) => [key, labelOf(levels, key, language)] as const),
    direction: by.direction.filter(({ key }) => key !== '').map(({ key }) => [key, directionName(key)] as const),
    employer: by.employer.map(({ key, name }) => [key, name || key] as const),
    clause: clauses.map((code) => [code, clauseWords(code)] as const),
  };
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))',
  columnGap: 1.5,
  alignItems: 'center',
  mb: 1,
};
