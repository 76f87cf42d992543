import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface EmptyStateProps {
  /** Key of the words that say what will be here. */
  readonly title: string;
  /** Key of the words that say what to do first. */
  readonly hint: string;
  readonly children?: ReactNode;
}

/** Says what will be here and what to do first. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 6, px: 3, maxWidth: '36rem', mx: 'auto', textAlign: 'center' }}>
      <Typography variant="h3" component="p" gutterBottom>
        {translate(title)}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(hint)}
      </Typography>
      {children}
    </Box>
  );
}
