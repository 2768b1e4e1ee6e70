import type { CaseListQuery, CaseStatus } from '@upheld/contract';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { path } from '../paths.ts';
import { workspaceRoute } from './workspace.ts';

const views = ['all', 'open', 'mine', 'unassigned', 'dueToday', 'waiting', 'closed'] as const;
const sorts = ['nextDue', 'activity', 'opened'] as const;
const statuses = [
  'new',
  'withUs',
  'waitsForCustomer',
  'waitsForVendor',
  'waitsForRelease',
  'solutionProposed',
  'closed',
] as const;

export type QueueView = NonNullable<CaseListQuery['view']>;

/** Filters of the queue, as its address holds them. `case` is open in the split view. */
export interface QueueSearch {
  guide?: string;
  /** Left out: requests for support. */
  kind?: string;
  severity?: string;
  status?: CaseStatus;
  owner?: string;
  account?: string;
  q?: string;
  sort?: (typeof sorts)[number];
  case?: number;
}

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
  validateSearch: (search: Record<string, unknown>): QueueSearch => ({
    ...text(search, 'guide'),
    ...text(search, 'kind'),
    ...text(search, 'severity'),
    ...text(search, 'owner'),
    ...text(search, 'account'),
    ...text(search, 'q'),
    ...oneOf(search, 'status', statuses),
    ...oneOf(search, 'sort', sorts),
    ...(Number.isInteger(Number(search['case'])) && search['case'] ? { case: Number(search['case']) } : {}),
  }),
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

export function text<K extends string>(search: Record<string, unknown>, key: K): { [P in K]?: string } {
  const value = search[key];
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [P in K]?: string };
}

export function oneOf<K extends string, V extends string>(
  search: Record<string, unknown>,
  key: K,
  allowed: readonly V[],
): { [P in K]?: V } {
  const value = allowed.find((each) => each === search[key]);
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
