import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { path } from '../paths.ts';
import { dueSearch } from '../../studio/due/due-search.ts';
import { readSearch } from '../../studio/read/read-search.ts';
import { text, whole } from '../search.ts';
import { deskRoute } from './desk.ts';

const studioIndexRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/studio',
  beforeLoad: ({ params }) => {
    throw redirect({ href: path(params.ws).studio.guides() });
  },
});

const studioGuidesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/studio/guides',
  component: lazyRouteComponent(() => import('../../studio/GuidesPage.tsx'), 'GuidesPage'),
});

/** One edition: its head and the tabs of its screens. */
const studioEditionRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/studio/guides/$guide/editions/$edition',
  component: lazyRouteComponent(() => import('../../studio/EditionFrame.tsx'), 'EditionFrame'),
});

const studioEditionIndexRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ href: path(params.ws).studio.edition(params.guide, params.edition) });
  },
});

const studioReadRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/read',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../studio/read/ReadPage.tsx'), 'ReadPage'),
});

const studioCalendarRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/calendar',
  validateSearch: (search: Record<string, unknown>): { year?: number; calendar?: string; day?: string } => ({
    ...whole(search, 'year', 1970, 2198),
    ...text(search, 'calendar'),
    ...text(search, 'day'),
  }),
  component: lazyRouteComponent(() => import('../../studio/calendar/CalendarPage.tsx'), 'CalendarPage'),
});

const studioDueRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/due',
  validateSearch: dueSearch,
  component: lazyRouteComponent(() => import('../../studio/due/DuePage.tsx'), 'DuePage'),
});

const studioScenariosRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/scenarios',
  validateSearch: (search: Record<string, unknown>): { file?: string } => text(search, 'file'),
  component: lazyRouteComponent(() => import('../../studio/scenarios/ScenariosPage.tsx'), 'ScenariosPage'),
});

const studioDiffRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/diff',
  /** The edition that it is compared with; the one before it when left out. */
  validateSearch: (search: Record<string, unknown>): { against?: string } => text(search, 'against'),
  component: lazyRouteComponent(() => import('../../studio/diff/DiffPage.tsx'), 'DiffPage'),
});

export const studioRoutes = [
  studioIndexRoute,
  studioGuidesRoute,
  studioEditionRoute.addChildren([
    studioEditionIndexRoute,
    studioReadRoute,
    studioCalendarRoute,
    studioDueRoute,
    studioScenariosRoute,
    studioDiffRoute,
  ]),
] as const;
