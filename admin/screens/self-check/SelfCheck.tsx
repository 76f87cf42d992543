// The self-check's own frame: the look and the words of the console, without its sign-in, its data and its memory.
import { useEffect, useState } from 'react';
import { AdminContext, memoryStore, type I18nProvider } from 'react-admin';
import CssBaseline from '@mui/material/CssBaseline';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { CrashPage } from '../../app/CrashPage';
import { queryClient } from '../../app/query-client';
import { darkTheme, lightTheme } from '../../app/theme';
import { SelfCheckPage } from './SelfCheckPage';
import { useCheckState } from './self-check-state';

/** The self-check. Its store is memory: nothing of the visit stays in the browser, not even the language. */
export function SelfCheck({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  const [store] = useState(() => memoryStore());
  const state = useCheckState();
  useFocusOnArrival();
  return (
    <AdminContext
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
    >
      <CssBaseline enableColorScheme />
      <ErrorBoundary FallbackComponent={CrashPage}>
        <SelfCheckPage state={state} />
      </ErrorBoundary>
    </AdminContext>
  );
}

/** Who comes by a link within the console goes on at the page's content; the link that had the focus is gone. */
function useFocusOnArrival(): void {
  const isFirstPage = useLocation().key === 'default';
  useEffect(() => {
    if (isFirstPage) return;
    // The words come with the next drawing, and the page with them.
    requestAnimationFrame(() => document.getElementById('main-content')?.focus());
  }, [isFirstPage]);
}
