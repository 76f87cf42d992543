import { permissions } from '../../config/permissions';
import { mayDo } from '../../shared/access';

/** Names are for those who work on the applications; who writes policy sees whom it touches, not who they are. */
export function seesNames(role: string): boolean {
  return mayDo(permissions, role, ['applications', 'list']);
}

/** A stored filter as a role may read it: what was searched for may be a name. */
export function maskFilter(role: string, filter: unknown): unknown {
  const searches = typeof filter === 'object' && filter !== null && 'q' in filter;
  return searches && !seesNames(role) ? { ...filter, q: '***' } : filter;
}
