import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queueSearch } from '../../desk/queue/queue-search.ts';
import { path } from '../paths.ts';
import { text } from '../search.ts';
import { workspaceRoute } from './workspace.ts';

const views = ['all', 'open', 'mine', 'unassigned', 'dueToday', 'waiting', 'closed'] as const;
/** The desk is staff's; customers are led to their portal. */
export const deskRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  id: 'staff',
  beforeLoad: ({ params, context }) => {
    if (context.membership.role === 'customer') throw redirect({ href: path(params.ws).portal.home() });
  },
  component: lazyRouteComponent(() => import('../shell/StaffShell.tsx'), 'StaffShell'),
});

export const deskIndexRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk',
  beforeLoad: ({ params }) => {
    throw redirect({ href: path(params.ws).desk.queue() });
  },
});

export const queueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/queue/$view',
  validateSearch: queueSearch,
  beforeLoad: ({ params }) => {
    if (!views.some((view) => view === params.view)) throw redirect({ href: path(params.ws).desk.queue() });
  },
  component: lazyRouteComponent(() => import('../../desk/queue/QueuePage.tsx'), 'QueuePage'),
});

export const deskCaseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/cases/$number',
  component: lazyRouteComponent(() => import('../../desk/case/CasePage.tsx'), 'CasePage'),
});

/** The same page with one promise's proof beside it: a link to a reckoning. */
export const deskPromiseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/cases/$number/promises/$milestone',
  component: lazyRouteComponent(() => import('../../desk/case/CasePage.tsx'), 'CasePage'),
});

export const deskNewRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/new',
  validateSearch: (search: Record<string, unknown>): { account?: string; contact?: string } => ({
    ...text(search, 'account'),
    ...text(search, 'contact'),
  }),
  component: lazyRouteComponent(() => import('../../desk/NewCasePage.tsx'), 'NewCasePage'),
});

export const accountsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/accounts',
  validateSearch: (search: Record<string, unknown>): { q?: string } => text(search, 'q'),
  component: lazyRouteComponent(() => import('../../desk/accounts/AccountsPage.tsx'), 'AccountsPage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/accounts/$id',
  component: lazyRouteComponent(() => import('../../desk/accounts/AccountPage.tsx'), 'AccountPage'),
});

export const outboxRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admin/outbox',
  validateSearch: (search: Record<string, unknown>): { state?: string; mail?: string } => ({
    ...text(search, 'state'),
    ...text(search, 'mail'),
  }),
  component: lazyRouteComponent(() => import('../../admin/outbox/OutboxPage.tsx'), 'OutboxPage'),
});

export const clockRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admin/clock',
  component: lazyRouteComponent(() => import('../../admin/clock/ClockPage.tsx'), 'ClockPage'),
});

export const keysRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admin/keys',
  component: lazyRouteComponent(() => import('../../admin/keys/KeysPage.tsx'), 'KeysPage'),
});

/** Every screen of the desk and the administration, within the staff's frame. */
export const deskRoutes = [
  deskIndexRoute,
  queueRoute,
  deskCaseRoute,
  deskPromiseRoute,
  deskNewRoute,
  accountsRoute,
  accountRoute,
  outboxRoute,
  clockRoute,
  keysRoute,
] as const;
