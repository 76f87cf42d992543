// Chinese is the master and comes with the first load; English is fetched when it is asked for.
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { localStorageStore, type I18nProvider } from 'react-admin';
import type { Language } from '../../shared/vocabulary';
import { storeName } from '../app/store-name';
import { setRequestLanguage } from '../providers/request-language';
import { zh } from './zh';

const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
];

/** Begins in the language kept from the last visit, else in the browser's, else in Chinese. */
export async function createI18nProvider(): Promise<I18nProvider> {
  const kept: unknown = localStorageStore(undefined, storeName).getItem('locale');
  const initial = languageFrom(typeof kept === 'string' ? kept : navigator.language);
  const messages = { [initial]: await messagesFor(initial) };
  announce(initial);
  return polyglotI18nProvider(
    (locale) => {
      const language = languageFrom(locale);
      announce(language);
      return messages[language] ?? messagesFor(language);
    },
    initial,
    locales,
    { allowMissing: true },
  );
}

function languageFrom(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function announce(language: Language): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  setRequestLanguage(language);
}

async function messagesFor(language: Language) {
  return language === 'en' ? (await import('./en')).en : zh;
}
