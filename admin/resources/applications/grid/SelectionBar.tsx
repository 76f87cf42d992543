// What can be done with the applications that are selected, or with the whole filter.
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RecheckDialog, type RecheckScope } from './RecheckDialog';
import { useGridFilter } from './use-grid-filter';

/** Stands above the grid while anything is selected. */
export function SelectionBar() {
  const { selectedIds, onUnselectItems, total = 0 } = useListContext();
  const { filter } = useGridFilter();
  const [scope, setScope] = useState<RecheckScope | null>(null);
  const translate = useTranslate();
  const count = selectedIds.length;
  return (
    <>
      {count > 0 && (
        <Box
          role="region"
          aria-label={translate('applications.selection.label')}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            px: 1.5,
            py: 0.75,
            border: 1,
            borderColor: 'primary.main',
            borderRadius: '4px',
            position: { xs: 'fixed', md: 'static' },
            left: 0,
            right: 0,
            bottom: 0,
            zIndex: { xs: 'appBar', md: 'auto' },
            backgroundColor: 'background.paper',
          }}
        >
          <Typography variant="body2" aria-live="polite" sx={{ fontWeight: 600 }}>
            {translate('applications.selection.count', { count })}
          </Typography>
          <Button
            size="small"
            variant="contained"
            disableElevation
            onClick={() => setScope({ ids: selectedIds.map(String) })}
          >
            {translate('applications.recheck.selected')}
          </Button>
          {total > count && (
            <Button size="small" onClick={() => setScope({ filter })}>
              {translate('applications.recheck.filter', { count: total })}
            </Button>
          )}
          <Box sx={{ flex: 1 }} />
          <Button size="small" onClick={() => onUnselectItems()}>
            {translate('applications.selection.clear')}
          </Button>
        </Box>
      )}
      {scope && <RecheckDialog scope={scope} onClose={() => setScope(null)} />}
    </>
  );
}
