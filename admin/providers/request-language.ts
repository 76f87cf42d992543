import type { Language } from '../../shared/vocabulary';

let current: Language = 'zh';

/** The language in which the server words its answers from now on. */
export function setRequestLanguage(language: Language): void {
  current = language;
}

export function requestLanguage(): Language {
  return current;
}
