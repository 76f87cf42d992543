// The search and the filter chips above the grid.
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { applicationStatuses, levels, verdictOutcomes, type Terms } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useDirections, useRounds } from '../case/use-references';
import { PlainInput } from '../dossier/plain-inputs';
import { ChoiceFilter, type FilterOption } from './ChoiceFilter';
import { EmployerFilter } from './EmployerFilter';
import { withValues } from './views';
import { useGridFilter } from './use-grid-filter';

/** The element that `/` goes to. */
export const searchId = 'applications-search';

/** Draws search and chips. */
export function FilterBar() {
  const { filter, setFilter } = useGridFilter();
  const translate = useTranslate();
  const language = useLanguage();
  const rounds = useRounds();
  const directions = useDirections();
  const words = (terms: Terms<string>): readonly FilterOption[] =>
    terms.codes.map((code) => ({ value: code, label: terms.labels[code]?.[language] ?? code }));
  return (
    <Box
      role="search"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        flexWrap: { xs: 'nowrap', md: 'wrap' },
        overflowX: { xs: 'auto', md: 'visible' },
        py: 1,
      }}
    >
      <SearchField />
      <ChoiceFilter field="level" options={words(levels)} />
      <ChoiceFilter field="direction" options={directions} />
      <ChoiceFilter field="status" options={words(applicationStatuses)} />
      <ChoiceFilter field="outcome" options={words(verdictOutcomes)} />
      <ChoiceFilter field="round" options={rounds.map(({ code, name }) => ({ value: code, label: name }))} />
      <EmployerFilter />
      {Object.keys(filter).length > 0 && (
        <Button size="small" onClick={() => setFilter({})} sx={{ flex: 'none' }}>
          {translate('applications.filters.clear')}
        </Button>
      )}
    </Box>
  );
}

function SearchField() {
  const { filter, setFilterSoon } = useGridFilter();
  const translate = useTranslate();
  const held = typeof filter['q'] === 'string' ? filter['q'] : '';
  const [typed, setTyped] = useState(held);
  const sent = useRef(held);
  // The filter can also change from outside (a view, the cross that clears all, the address); what was typed here comes back late and is passed over.
  useEffect(() => {
    if (held === sent.current) return;
    sent.current = held;
    setTyped(held);
  }, [held]);
  const change = (text: string) => {
    setTyped(text);
    sent.current = text.trim();
    setFilterSoon(withValues(filter, 'q', text.trim() === '' ? [] : [text.trim()]));
  };
  return (
    <PlainInput
      id={searchId}
      type="search"
      value={typed}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      placeholder={translate('applications.filters.search')}
      aria-label={translate('applications.filters.search')}
      sx={{
        order: { xs: -2, md: 0 },
        width: { xs: 180, md: 240 },
        flex: 'none',
        fontSize: { xs: 16, md: 14 },
        minHeight: { xs: 40, md: 30 },
      }}
    />
  );
}
