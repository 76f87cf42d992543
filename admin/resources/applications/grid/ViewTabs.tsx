// Saved views as tabs with their counts: the built-in ones, then one's own.
import { useTranslate } from 'react-admin';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { applicationStatuses, labelOf, verdictOutcomes, type Language } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useCounts } from './use-counts';
import { countOf, isTab, tabsOf, withTab, type PersonalView, type Tab } from './views';
import { useGridFilter } from './use-grid-filter';

interface ViewTabsProps {
  readonly views: readonly PersonalView[];
  readonly currentView: string | null;
  readonly onView: (view: PersonalView) => void;
  readonly onForget: (view: PersonalView) => void;
}

/** Draws the tabs. */
export function ViewTabs({ views, currentView, onView, onForget }: ViewTabsProps) {
  const { filter, setFilter } = useGridFilter();
  const translate = useTranslate();
  const language = useLanguage();
  const counts = useCounts(filter);
  return (
    <Box
      component="nav"
      aria-label={translate('applications.views.label')}
      sx={{ display: 'flex', overflowX: 'auto', borderBottom: 1, borderColor: 'divider' }}
    >
      {tabsOf(counts).map((tab) => (
        <TabButton
          key={tab.id}
          name={tab.field === null ? translate('applications.views.all') : tabName(tab, language)}
          count={countOf(counts, tab)}
          selected={currentView === null && isTab(filter, tab)}
          onClick={() => setFilter(withTab(filter, tab))}
        />
      ))}
      {views.map((view) => (
        <Box key={view.name} sx={{ display: 'inline-flex', alignItems: 'center', flex: 'none' }}>
          <TabButton
            name={view.name}
            count={undefined}
            selected={currentView === view.name}
            onClick={() => onView(view)}
          />
          <IconButton
            size="small"
            aria-label={translate('applications.views.forget', { name: view.name })}
            onClick={() => onForget(view)}
          >
            <CloseIcon sx={{ fontSize: 14 }} />
          </IconButton>
        </Box>
      ))}
    </Box>
  );
}

interface TabButtonProps {
  readonly name: string;
  readonly count: number | undefined;
  readonly selected: boolean;
  readonly onClick: () => void;
}

function TabButton({ name, count, selected, onClick }: TabButtonProps) {
  return (
    <ButtonBase
      onClick={onClick}
      aria-current={selected ? 'page' : undefined}
      sx={{
        flex: 'none',
        px: 1.5,
        height: { xs: 44, md: 38 },
        fontFamily: 'inherit',
        fontSize: 14,
        gap: 0.75,
        fontWeight: selected ? 600 : 400,
        color: selected ? 'text.primary' : 'text.secondary',
        borderBottom: 2,
        borderColor: selected ? 'primary.main' : 'transparent',
      }}
    >
      {name}
      {count !== undefined && (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {count}
        </Box>
      )}
    </ButtonBase>
  );
}

function tabName(tab: Tab, language: Language): string {
  return tab.field === 'outcome'
    ? labelOf(verdictOutcomes, tab.id, language)
    : labelOf(applicationStatuses, tab.id, language);
}
