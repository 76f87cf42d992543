import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

/** Where one is in a list: react-admin's, or one that a screen reads itself. */
interface Pages {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total?: number | undefined;
  readonly setPage: (page: number) => void;
}

/** Which rows of how many, and the way to the next; nothing where all are seen. */
export function Pager({ list }: { readonly list: Pages }) {
  const translate = useTranslate();
  const { page, perPage, total = 0, setPage } = list;
  if (total <= perPage) return null;
  const range = { offsetBegin: (page - 1) * perPage + 1, offsetEnd: Math.min(page * perPage, total), total };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, py: 1.5 }}>
      <Typography variant="body2" color="text.secondary" aria-live="polite">
        {translate('ra.navigation.page_range_info', range)}
      </Typography>
      <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
        {translate('ra.navigation.previous')}
      </Button>
      <Button size="small" disabled={page * perPage >= total} onClick={() => setPage(page + 1)}>
        {translate('ra.navigation.next')}
      </Button>
    </Box>
  );
}
