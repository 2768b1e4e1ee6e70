import type { Me } from '@upheld/contract';
import { path } from './paths.ts';

/** Customers begin in the portal, staff at the queue; who belongs nowhere has no start. */
export function startPath(me: Me): string | null {
  const first = me.memberships[0];
  if (first === undefined) return null;
  const to = path(first.workspace.slug);
  return first.role === 'customer' ? to.portal.home() : to.desk.queue();
}
