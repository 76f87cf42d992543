// The grid's name, its views, and what can be done with the whole of it.
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import AddIcon from '@mui/icons-material/Add';
import BookmarkAddOutlinedIcon from '@mui/icons-material/BookmarkAddOutlined';
import KeyboardOutlinedIcon from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useMay } from '../../../providers/me';
import { ColumnMenu } from './ColumnMenu';
import { ExportMenu } from './ExportMenu';
import { ToolButton } from './ToolButton';
import { SaveViewDialog } from './SaveViewDialog';
import { useChosenColumns, usePersonalViews } from './use-personal-views';
import { ViewTabs } from './ViewTabs';
import type { PersonalView } from './views';
import { useGridFilter } from './use-grid-filter';

/** Draws heading, acts and tabs. */
export function GridToolbar({ onHelp }: { readonly onHelp: () => void }) {
  const { total, setSort, sort } = useListContext();
  const { filter, setFilter } = useGridFilter();
  const may = useMay();
  const { views, keep, forget } = usePersonalViews();
  const [, setColumns] = useChosenColumns();
  const [saving, setSaving] = useState(false);
  const translate = useTranslate();
  const show = (view: PersonalView) => {
    setFilter(view.filter);
    setSort(view.sort);
    setColumns(view.columns);
  };
  const isShown = (view: PersonalView) =>
    JSON.stringify(view.filter) === JSON.stringify(filter) && view.sort.field === sort.field;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: { xs: 0.5, md: 1 }, mb: 1 }}>
        <Typography variant="h1">{translate('applications.grid.title')}</Typography>
        {total !== undefined && (
          <Typography component="span" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {translate('applications.grid.total', { total })}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        <ToolButton
          icon={<BookmarkAddOutlinedIcon />}
          label={translate('applications.views.save')}
          onClick={() => setSaving(true)}
        />
        <Box sx={{ display: { xs: 'none', md: 'inline-flex' } }}>
          <ColumnMenu />
        </Box>
        <ExportMenu />
        <IconButton
          size="small"
          onClick={onHelp}
          aria-label={translate('applications.keys.title')}
          sx={{ display: { xs: 'none', md: 'inline-flex' } }}
        >
          <KeyboardOutlinedIcon fontSize="small" />
        </IconButton>
        {may('applications', 'create') && (
          <Button
            component={Link}
            to="/applications/create"
            size="small"
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ minHeight: { xs: 40, md: 30 } }}
          >
            {translate('applications.create.button')}
          </Button>
        )}
      </Box>
      <ViewTabs views={views} currentView={views.find(isShown)?.name ?? null} onView={show} onForget={forget} />
      <SaveViewDialog open={saving} onClose={() => setSaving(false)} onKeep={keep} />
    </>
  );
}
