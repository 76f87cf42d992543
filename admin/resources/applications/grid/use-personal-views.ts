// A person's own views, columns and density, kept in the console's store.
import { useStore } from 'react-admin';
import { firstColumns } from './columns';
import type { Density } from './GridTable';
import type { PersonalView } from './views';

/** The views, and how to keep and forget one. */
export function usePersonalViews() {
  const [views, setViews] = useStore<readonly PersonalView[]>('applications.views', []);
  return {
    views,
    keep: (view: PersonalView) => setViews([...views.filter((held) => held.name !== view.name), view]),
    forget: (view: PersonalView) => setViews(views.filter((held) => held.name !== view.name)),
  };
}

/** The names of the columns that are shown. */
export function useChosenColumns() {
  return useStore<readonly string[]>('applications.columns', firstColumns);
}

/** How close the rows stand. */
export function useDensity() {
  return useStore<Density>('applications.density', 'compact');
}
