import { Navigate } from 'react-router-dom';
import { usePermissions } from 'react-admin';
import { SkeletonRows } from '../components/SkeletonRows';
import { EmptyState } from '../components/EmptyState';
import { may, type Permissions } from '../providers/me';
import { menuResources } from './menu';

/** Leads to the first thing that the person works on, who only watches to the trail: there is no dashboard to look at. */
export function Home() {
  const { permissions, isPending } = usePermissions<Permissions>();
  if (isPending) return <SkeletonRows rows={8} />;
  const works = (resource: string) =>
    permissions !== undefined && (may(permissions, resource, 'update') || may(permissions, resource, 'approve'));
  const lists = (resource: string) => permissions !== undefined && may(permissions, resource, 'list');
  const first = menuResources.find(works) ?? ['trail', ...menuResources].find(lists);
  if (first === undefined) return <EmptyState title="home.nothing" hint="home.nothing_hint" />;
  return <Navigate to={`/${first}`} replace />;
}
