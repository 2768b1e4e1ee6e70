import { getRouteApi } from '@tanstack/react-router';
import type { StudioScreen } from '@upheld/contract';
import { useWorkspace } from '../app/useWorkspace.ts';
import type { Edition } from './queries.ts';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition');

/** The edition of the address, and where its screens are. */
export function useEdition(): { edition: Edition; at: (screen: StudioScreen) => string } {
  const { ws, to } = useWorkspace();
  const { guide, edition } = route.useParams();
  return { edition: { ws, guide, edition }, at: (screen) => to.studio.edition(guide, edition, screen) };
}
