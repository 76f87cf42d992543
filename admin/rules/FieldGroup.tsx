import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

interface FieldGroupProps {
  readonly title: string;
  readonly onRemove?: () => void;
  readonly children: ReactNode;
}

/** Fields that belong together, under one name. */
export function FieldGroup({ title, onRemove, children }: FieldGroupProps) {
  const translate = useTranslate();
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, borderLeft: 2, borderColor: 'divider', m: 0, my: 1, pl: 2, pr: 0, py: 0 }}
    >
      <Box
        component="legend"
        sx={{ float: 'left', width: '100%', fontSize: '0.875rem', color: 'text.secondary', p: 0 }}
      >
        {title}
      </Box>
      <Box sx={{ clear: 'both' }}>{children}</Box>
      {onRemove && (
        <Button size="small" color="inherit" onClick={onRemove}>
          {translate('ra.action.remove')}
        </Button>
      )}
    </Box>
  );
}
