import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { path } from '../paths.ts';
import { workspaceRoute } from './workspace.ts';

/** The portal is the customers'; staff are led to the desk. */
export const portalRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  id: 'customers',
  beforeLoad: ({ params, context }) => {
    if (context.membership.role !== 'customer') throw redirect({ href: path(params.ws).desk.queue() });
  },
  component: lazyRouteComponent(() => import('../shell/PortalShell.tsx'), 'PortalShell'),
});

export const portalHomeRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal',
  component: lazyRouteComponent(() => import('../../portal/PortalHomePage.tsx'), 'PortalHomePage'),
});

export const portalCasesRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal/cases',
  validateSearch: (search: Record<string, unknown>): { view?: string; q?: string; kind?: string } =>
    strings(search, ['view', 'q', 'kind']),
  component: lazyRouteComponent(() => import('../../portal/PortalCasesPage.tsx'), 'PortalCasesPage'),
});

export const portalNewCaseRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal/cases/new',
  validateSearch: (
    search: Record<string, unknown>,
  ): { step?: string; title?: string; kind?: string; guide?: string } =>
    strings(search, ['step', 'title', 'kind', 'guide']),
  component: lazyRouteComponent(() => import('../../portal/PortalNewCasePage.tsx'), 'PortalNewCasePage'),
});

export const portalCaseRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal/cases/$number',
  validateSearch: (search: Record<string, unknown>): { filed?: string; tab?: string } =>
    strings(search, ['filed', 'tab']),
  component: lazyRouteComponent(() => import('../../portal/PortalCasePage.tsx'), 'PortalCasePage'),
});

export const portalPromiseRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal/cases/$number/promises/$milestone',
  component: lazyRouteComponent(() => import('../../portal/PortalPromisePage.tsx'), 'PortalPromisePage'),
});

export const portalGuideRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/portal/guide',
  validateSearch: (search: Record<string, unknown>): { guide?: string } => strings(search, ['guide']),
  component: lazyRouteComponent(() => import('../../portal/PortalGuidePage.tsx'), 'PortalGuidePage'),
});

export const customerRoutes = portalRoute.addChildren([
  portalHomeRoute,
  portalCasesRoute,
  portalNewCaseRoute,
  portalCaseRoute,
  portalPromiseRoute,
  portalGuideRoute,
]);

function strings<K extends string>(
  search: Record<string, unknown>,
  keys: readonly K[],
): { [P in K]?: string } {
  const set = keys
    .filter((key) => typeof search[key] === 'string' && search[key] !== '')
    .map((key) => [key, search[key]]);
  return Object.fromEntries(set) as { [P in K]?: string };
}
