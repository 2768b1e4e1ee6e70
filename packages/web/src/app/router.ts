import { createRouter } from '@tanstack/react-router';
import { NotHere } from './NotHere.tsx';
import { PageError } from './PageError.tsx';
import { deskRoute, deskRoutes } from './routes/desk.ts';
import { customerRoutes } from './routes/portal.ts';
import { rootRoute, signInRoute, startRoute } from './routes/root.ts';
import { studioRoutes } from './routes/studio.ts';
import { workspaceIndexRoute, workspaceRoute } from './routes/workspace.ts';

const routeTree = rootRoute.addChildren([
  startRoute,
  signInRoute,
  workspaceRoute.addChildren([
    workspaceIndexRoute,
    deskRoute.addChildren([...deskRoutes, ...studioRoutes]),
    customerRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPendingMs: 200,
  defaultNotFoundComponent: NotHere,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
  /** Plain words in the address: `?q=10490` stays text. */
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    return set.length === 0
      ? ''
      : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString()}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
