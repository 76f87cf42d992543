import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';

interface SettingLineProps {
  /** Key of its words below `policies.settings`: a name and a plain explanation. */
  readonly name: string;
  /** How it reads now. */
  readonly value: string;
  /** How it reads in the edition that is revised; null for none. */
  readonly before: string | null;
  /** The field; without it the value is shown as words. */
  readonly field: ReactNode;
}

/** One number or choice of the options or the procedure: its name, its field, what it means. */
export function SettingLine({ name, value, before, field }: SettingLineProps) {
  const translate = useTranslate();
  return (
    <Box sx={lineStyle}>
      <Box>
        <Box sx={{ fontWeight: 600 }}>{translate(`policies.settings.${name}.name`)}</Box>
        <Box sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>{translate(`policies.settings.${name}.help`)}</Box>
      </Box>
      <Box>
        {before !== null && before !== value && (
          <Box component="del" sx={{ color: 'text.secondary', mr: 1 }}>
            {before}
          </Box>
        )}
        {field ?? (
          <Box component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
            {value}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const lineStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 15rem' },
  gap: { xs: 0.5, sm: 2 },
  py: 1.25,
  borderBottom: 1,
  borderColor: 'divider',
  '@media print': { breakInside: 'avoid' },
};
