import { Me, MePatch, type Language, type Role } from '@upheld/contract';
import { fromNodeHeaders } from 'better-auth/node';
import type pg from 'pg';
import type { SignedIn } from '../access/access.ts';
import type { Deps } from '../http/deps.ts';
import { requireSignIn } from '../http/request-access.ts';
import { answers, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';

export const meRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.addHook('onRequest', requireSignIn(deps));

    app.get(
      '/me',
      { schema: { operationId: 'readMe', tags: ['me'], response: answers({ 200: Me }) } },
      async (request, reply) => {
        // The library prolongs a session that is in use; its cookie has to travel along.
        const session = await deps.auth.api.getSession({
          headers: fromNodeHeaders(request.headers),
          returnHeaders: true,
        });
        for (const cookie of session.headers.getSetCookie()) reply.header('set-cookie', cookie);
        return readMe(deps.pool, signedInOf(request.signedIn));
      },
    );

    app.patch(
      '/me',
      { schema: { operationId: 'changeMe', tags: ['me'], body: MePatch, response: answers({ 200: Me }) } },
      async (request) => {
        const user = signedInOf(request.signedIn);
        const { language } = request.body;
        await speak(deps.pool, user.userId, language);
        deps.accesses.forget();
        return readMe(deps.pool, { ...user, language });
      },
    );
  };

function signedInOf(user: SignedIn | null): SignedIn {
  if (user === null) throw new Problem('not-signed-in');
  return user;
}

/** The person's mails follow the language of their screens. */
async function speak(pool: pg.Pool, userId: string, language: Language): Promise<void> {
  await pool.query(
    `with person as (
       update auth_user set language = $2, updated_at = now() where id = $1
     ), as_contact as (
       update contact p set language = $2 from workspace_member m
        where m.user_id = $1 and p.workspace_id = m.workspace_id and p.id = m.person_id
     )
     update staff s set language = $2 from workspace_member m
      where m.user_id = $1 and s.workspace_id = m.workspace_id and s.id = m.person_id`,
    [userId, language],
  );
}

async function readMe(pool: pg.Pool, user: SignedIn): Promise<Me> {
  const { rows } = await pool.query<MembershipRow>(
    `select w.slug, w.name, m.role, m.person_id, a.id as account_id, a.name as account_name
       from workspace_member m
       join workspace w on w.id = m.workspace_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
      where m.user_id = $1 order by w.name`,
    [user.userId],
  );
  return {
    id: user.userId,
    name: user.name,
    email: user.email,
    language: user.language,
    memberships: rows.map((row) => ({
      workspace: { slug: row.slug, name: row.name },
      role: row.role,
      personId: row.person_id,
      account: row.account_id === null ? null : { id: row.account_id, name: row.account_name ?? '' },
    })),
  };
}

interface MembershipRow {
  slug: string;
  name: string;
  role: Role;
  person_id: string;
  account_id: string | null;
  account_name: string | null;
}
