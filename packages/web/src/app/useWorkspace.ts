import { getRouteApi } from '@tanstack/react-router';
import { path } from './paths.ts';

const route = getRouteApi('/w/$ws');

/** The workspace of the address, who is signed in and as what, and the addresses in it. */
export function useWorkspace() {
  const { ws } = route.useParams();
  const { me, membership } = route.useRouteContext();
  return { ws, me, membership, role: membership.role, to: path(ws) };
}
