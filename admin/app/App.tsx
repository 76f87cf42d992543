// Providers, then one line a resource: the console's table of contents.
import { lazy, Suspense } from 'react';
import { Admin, Resource, localStorageStore, type I18nProvider } from 'react-admin';
import { BrowserRouter, Route, useLocation } from 'react-router-dom';
import { authProvider } from '../providers/authProvider';
import { dataProvider } from '../providers/dataProvider';
import { Home } from './Home';
import { Layout } from './Layout';
import { NoAccess, NoPage } from './NoPage';
import { queryClient } from './query-client';
import { SignInPage } from './SignInPage';
import { storeName } from './store-name';
import { darkTheme, lightTheme } from './theme';

const store = localStorageStore(undefined, storeName);
const ApplicationList = lazy(async () => ({ default: (await import('../resources/applications')).ApplicationList }));
const ApplicationCreate = lazy(async () => ({
  default: (await import('../resources/applications')).ApplicationCreate,
}));
const CasePage = lazy(async () => ({ default: (await import('../resources/applications')).CasePage }));
const PolicyList = lazy(async () => ({ default: (await import('../resources/policies')).PolicyList }));
const EditionPage = lazy(async () => ({ default: (await import('../resources/policies')).EditionPage }));
const DifferencesPage = lazy(async () => ({ default: (await import('../resources/policies')).DifferencesPage }));
const SimulationPage = lazy(async () => ({
  default: (await import('../screens/simulation/SimulationPage')).SimulationPage,
}));
const GoldenPage = lazy(async () => ({ default: (await import('../screens/golden/GoldenPage')).GoldenPage }));
const GoldenCasePage = lazy(async () => ({
  default: (await import('../screens/golden/GoldenCasePage')).GoldenCasePage,
}));
const RoundList = lazy(async () => ({ default: (await import('../resources/rounds')).RoundList }));
const EmployerList = lazy(async () => ({ default: (await import('../resources/employers')).EmployerList }));
const OutputKindList = lazy(async () => ({ default: (await import('../resources/output-kinds')).OutputKindList }));
const TrailList = lazy(async () => ({ default: (await import('../resources/trail')).TrailList }));
const ReplayPage = lazy(async () => ({ default: (await import('../screens/replays')).ReplayPage }));
const ConsistencyPage = lazy(async () => ({
  default: (await import('../screens/consistency/ConsistencyPage')).ConsistencyPage,
}));
const RunList = lazy(async () => ({ default: (await import('../resources/runs')).RunList }));
const SelfCheck = lazy(async () => ({ default: (await import('../screens/self-check/SelfCheck')).SelfCheck }));

interface AppProps {
  readonly i18nProvider: I18nProvider;
}

export function App({ i18nProvider }: AppProps) {
  return (
    <BrowserRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
      <Pages i18nProvider={i18nProvider} />
    </BrowserRouter>
  );
}

/** Beside the console, and not within it: its pages ask the server who is there before they are drawn. */
function Pages({ i18nProvider }: AppProps) {
  const { pathname } = useLocation();
  if (!/^\/self-check\/?$/.test(pathname)) return <Console i18nProvider={i18nProvider} />;
  return (
    <Suspense fallback={null}>
      <SelfCheck i18nProvider={i18nProvider} />
    </Suspense>
  );
}

function Console({ i18nProvider }: AppProps) {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      dashboard={Home}
      layout={Layout}
      loginPage={SignInPage}
      catchAll={NoPage}
      accessDenied={NoAccess}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
      disableTelemetry
      requireAuth
    >
      <Resource name="policies" list={PolicyList} edit={EditionPage}>
        <Route path=":id/differences" element={<DifferencesPage />} />
        <Route path=":id/simulation" element={<SimulationPage />} />
        <Route path=":id/golden-cases" element={<GoldenPage />} />
        <Route path=":id/golden-cases/:case" element={<GoldenCasePage />} />
      </Resource>
      <Resource name="applications" list={ApplicationList} create={ApplicationCreate} edit={CasePage} />
      <Resource name="rounds" list={RoundList} />
      <Resource name="employers" list={EmployerList} />
      <Resource name="output-kinds" list={OutputKindList} />
      <Resource name="trail" list={TrailList} />
      <Resource name="runs" list={RunList} />
      <Resource name="replays" list={ReplayPage} />
      <Resource name="consistency" list={ConsistencyPage} />
    </Admin>
  );
}
