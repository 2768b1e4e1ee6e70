import type { Language, Role } from '@upheld/contract';
import type pg from 'pg';
import { preparesStatements } from '../database/prepared-statement.ts';
import type { Access, SignedIn } from './access.ts';
import { sameHash } from './api-key.ts';

/** Who holds this session, and their membership of the workspace named `slug`: one query for a whole request. */
export async function accessBySession(
  pool: pg.Pool,
  token: string,
  slug: string,
): Promise<{ user: SignedIn; access: Access | null } | null> {
  const { rows } = await pool.query<SessionRow>({
    name: preparesStatements(pool) ? 'access by session' : undefined,
    text: `select u.id as user_id, u.name, u.email, u.language,
            w.id as workspace_id, w.name as workspace_name, m.role, m.person_id, m.account_id,
            coalesce(
              (select duties from staff s where s.workspace_id = m.workspace_id and s.id = m.person_id),
              (select roles from contact c where c.workspace_id = m.workspace_id and c.id = m.person_id),
              '{}') as roles
       from auth_session s
       join auth_user u on u.id = s.user_id
       left join workspace_member m on m.user_id = u.id
         and m.workspace_id = (select id from workspace where slug = $2)
       left join workspace w on w.id = m.workspace_id
      where s.token = $1 and s.expires_at > now()`,
    values: [token, slug],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const user = { userId: row.user_id, name: row.name, email: row.email, language: row.language };
  if (row.workspace_id === null || row.role === null || row.person_id === null) return { user, access: null };
  const workspace = { id: row.workspace_id, slug, name: row.workspace_name ?? slug };
  return {
    user,
    access: {
      workspace,
      role: row.role,
      personId: row.person_id,
      name: row.name,
      roles: row.roles,
      accountId: row.account_id,
      language: row.language,
    },
  };
}

interface SessionRow {
  user_id: string;
  name: string;
  email: string;
  language: Language;
  workspace_id: string | null;
  workspace_name: string | null;
  role: Role | null;
  person_id: string | null;
  account_id: string | null;
  roles: string[];
}

/** The workspace and role of an API key; `elsewhere` where the key is good but of another workspace. */
export async function accessByKey(
  pool: pg.Pool,
  key: { prefix: string; secretSha256: Buffer },
  slug: string,
): Promise<Access | 'elsewhere' | null> {
  const { rows } = await pool.query<KeyRow>(
    `select k.id, k.name, k.role, k.secret_sha256, w.id as workspace_id, w.slug, w.name as workspace_name,
            k.last_used_at is null or k.last_used_at < now() - interval '1 minute' as note_use
       from api_key k join workspace w on w.id = k.workspace_id
      where k.prefix = $1 and k.revoked_at is null`,
    [key.prefix],
  );
  const [row] = rows;
  if (row === undefined || !sameHash(row.secret_sha256, key.secretSha256)) return null;
  // Once a minute is exact enough, and spares a write for every request.
  if (row.note_use)
    await pool.query('update api_key set last_used_at = now() where prefix = $1', [key.prefix]);
  if (row.slug !== slug) return 'elsewhere';
  const workspace = { id: row.workspace_id, slug: row.slug, name: row.workspace_name };
  return {
    workspace,
    role: row.role,
    personId: row.id,
    name: row.name,
    roles: [],
    accountId: null,
    language: null,
  };
}

interface KeyRow {
  id: string;
  name: string;
  role: Role;
  secret_sha256: Buffer;
  workspace_id: string;
  slug: string;
  workspace_name: string;
  note_use: boolean;
}
