import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

/** Stands where rows will be, at their height, while they come. */
export function SkeletonRows({ rows, height = 28 }: { readonly rows: number; readonly height?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.page.loading')} sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      {Array.from({ length: rows }, (_, place) => (
        <Skeleton
          key={place}
          variant="rectangular"
          height={height}
          animation={false}
          sx={{ opacity: 0.6 * (1 - place / (rows + 3)) }}
        />
      ))}
    </Box>
  );
}
