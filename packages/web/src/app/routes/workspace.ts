import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { path } from '../paths.ts';
import { rootRoute, signedIn } from './root.ts';

/** Everything of one workspace. What one does not belong to answers as what does not exist. */
export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/w/$ws',
  beforeLoad: async ({ params, location }) => {
    const me = await signedIn(location.href);
    const membership = me.memberships.find(({ workspace }) => workspace.slug === params.ws);
    if (membership === undefined) throw notFound();
    return { me, membership };
  },
});

export const workspaceIndexRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/',
  beforeLoad: ({ params, context }) => {
    const to = path(params.ws);
    throw redirect({ href: context.membership.role === 'customer' ? to.portal.home() : to.desk.queue() });
  },
});
