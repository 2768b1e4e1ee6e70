import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { path } from '../paths.ts';
import { deskRoute, oneOf, text } from './desk.ts';

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

/** What is marked in the source: a finding by its place in the list, a line of a file, or the first that holds some words. */
export interface ReadSearch {
  finding?: number;
  file?: string;
  line?: number;
  find?: string;
  /** The language of the published text. */
  lang?: string;
  /** On a phone, which of the three is shown. */
  pane?: (typeof panes)[number];
}

const panes = ['published', 'source', 'findings'] as const;

const studioReadRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/read',
  validateSearch: (search: Record<string, unknown>): ReadSearch => ({
    ...whole(search, 'finding', 0, 100_000),
    ...text(search, 'file'),
    ...whole(search, 'line', 1, 1_000_000),
    ...text(search, 'find'),
    ...text(search, 'lang'),
    ...oneOf(search, 'pane', panes),
  }),
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

/** What a due time is asked for; facts of the guide by their ids as `fact.distance`. */
export type DueSearch = {
  offering?: string;
  severity?: string;
  channel?: string;
  product?: string;
  /** On the wall clocks of the zone: `2026-09-30T17:10`. */
  opened?: string;
  zone?: string;
} & Partial<Record<`fact.${string}`, string>>;

const studioDueRoute = createRoute({
  getParentRoute: () => studioEditionRoute,
  path: '/due',
  validateSearch: (search: Record<string, unknown>): DueSearch => ({
    ...text(search, 'offering'),
    ...text(search, 'severity'),
    ...text(search, 'channel'),
    ...text(search, 'product'),
    ...text(search, 'opened'),
    ...text(search, 'zone'),
    ...Object.fromEntries(
      Object.entries(search).filter(
        ([key, value]) => key.startsWith('fact.') && typeof value === 'string' && value !== '',
      ),
    ),
  }),
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

function whole<K extends string>(
  search: Record<string, unknown>,
  key: K,
  least: number,
  most: number,
): { [P in K]?: number } {
  const value = Number(search[key]);
  const fits = search[key] !== '' && Number.isInteger(value) && value >= least && value <= most;
  return (fits ? { [key]: value } : {}) as { [P in K]?: number };
}
