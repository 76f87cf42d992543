import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The browser's title of a page. */
export function PageTitle({ title }: { readonly title: string }) {
  const name = useTranslate()('app.name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return null;
}
