import { useGetOne } from 'react-admin';
import { parseHead, type EditionHead } from './edition-answer';

/** An edition's head; null until it has come. */
export function useHead(id: string): EditionHead | null {
  const stored = useGetOne('policies', { id });
  return stored.data === undefined ? null : parseHead(stored.data);
}
