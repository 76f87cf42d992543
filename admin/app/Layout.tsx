import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { SkipNavigationButton } from 'react-admin';
import Box from '@mui/material/Box';
import { SkeletonRows } from '../components/SkeletonRows';
import { AppHeader } from './AppHeader';
import { CrashPage } from './CrashPage';
import { Tour } from './Tour';

/** The frame of every page: one thin bar on top, the page below it. */
export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <SkipNavigationButton />
      <AppHeader />
      <Box component="main" id="main-content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 'none' }}>
        <ErrorBoundary FallbackComponent={CrashPage}>
          <Suspense fallback={<SkeletonRows rows={10} />}>{children}</Suspense>
        </ErrorBoundary>
      </Box>
      <Tour />
    </Box>
  );
}
