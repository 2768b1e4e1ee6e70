import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import i18next from 'i18next';
import { settleLanguage } from '../../sign-in/settle-language.ts';
import { meQuery } from '../../api/queries.ts';
import { problemOf } from '../../api/problem.ts';
import { startPath } from '../start-path.ts';
import { signInPath } from '../paths.ts';
import { queryClient } from '../query-client.ts';
import { NotHere } from '../NotHere.tsx';
import { PageError } from '../PageError.tsx';

export const rootRoute = createRootRoute({ notFoundComponent: NotHere, errorComponent: PageError });

/** `/` leads everybody to where they belong. */
export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const me = await signedIn('/');
    const to = startPath(me);
    if (to !== null) throw redirect({ href: to });
  },
  component: lazyRouteComponent(() => import('../NoMembership.tsx'), 'NoMembership'),
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search['next'] === 'string' && /^\/(?!\/)/.test(search['next'])
      ? { next: search['next'] }
      : { next: undefined },
  component: lazyRouteComponent(() => import('../../sign-in/SignInPage.tsx'), 'SignInPage'),
});

/** Who is signed in; where nobody is, the sign-in page, which comes back to `place`. */
export async function signedIn(place: string) {
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    if (i18next.language === me.language) return me;
    const settled = await settleLanguage(me);
    queryClient.setQueryData(meQuery.queryKey, settled);
    return settled;
  } catch (thrown) {
    if (problemOf(thrown).status === 401)
      throw redirect({ href: signInPath(place === '/' ? undefined : place) });
    throw thrown;
  }
}
