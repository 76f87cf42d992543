// The console's entry: the reader's language first, then the application.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config, locales } from 'zod';
import { App } from './app/App';
import { createI18nProvider } from './i18n/i18n-provider';

// zod calls itself free of side effects, so a bundler drops its own words, by which shared/errors knows a missing value.
config(locales.en());

const container = document.getElementById('root');
if (container) {
  void createI18nProvider().then((i18nProvider) =>
    createRoot(container).render(
      <StrictMode>
        <App i18nProvider={i18nProvider} />
      </StrictMode>,
    ),
  );
}
