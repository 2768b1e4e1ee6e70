import { createHmac, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sessionCookieName } from '../access/auth.ts';
import type { Deps } from '../http/deps.ts';

/** Signs people in for an hour; answers the `Cookie` header of each, by the key that `users` has. */
export async function makeSessions(
  { pool, settings }: Pick<Deps, 'pool' | 'settings'>,
  users: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const sessions = [...users].map(([key, userId]) => ({
    key,
    id: uuidv7(),
    user_id: userId,
    token: randomBytes(24).toString('base64url'),
  }));
  await pool.query(
    `insert into auth_session (id, user_id, token, expires_at)
     select id, user_id, token, now() + interval '1 hour' from jsonb_to_recordset($1) as s(id uuid, user_id uuid, token text)`,
    [JSON.stringify(sessions)],
  );
  const signed = (token: string) =>
    `${token}.${createHmac('sha256', settings.secret).update(token).digest('base64')}`;
  return new Map(
    sessions.map(({ key, token }) => [
      key,
      `${sessionCookieName(settings)}=${encodeURIComponent(signed(token))}`,
    ]),
  );
}
