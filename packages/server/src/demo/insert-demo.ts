import type { Language, Role } from '@upheld/contract';
import type pg from 'pg';
import type { StaffMember } from '../people/staff-directory.ts';

export interface DemoRows {
  readonly users: {
    id: string;
    name: string;
    email: string;
    language: Language;
    credential: string;
    password: string;
  }[];
  readonly members: { user_id: string; role: Role; person_id: string; account_id: string | null }[];
  readonly staff: StaffMember[];
  readonly accounts: { id: string; name: string; customer_id: string }[];
  readonly contacts: {
    id: string;
    account_id: string;
    name: string;
    email: string;
    phone: string;
    language: Language;
    zone: string;
    roles: readonly string[];
  }[];
  readonly contracts: {
    id: string;
    account_id: string;
    number: string;
    guide: string;
    offering: string;
    add_ons: readonly string[];
    starts_on: string;
    ends_on: string;
    incidents_bought: number | null;
    terms?: readonly string[];
    serials?: readonly string[];
  }[];
  readonly contractProducts: { contract_id: string; product: string; account_id: string }[];
  readonly registrations: {
    id: string;
    account_id: string;
    guide: string;
    product: string;
    version: string;
    registered_at: string;
  }[];
}

/** Inserts all people and contracts of a workspace in one transaction, a statement a table. */
export async function insertDemo(
  pool: pg.Pool,
  workspace: { id: string; slug: string; name: string },
  rows: DemoRows,
): Promise<void> {
  const client = await pool.connect();
  const insert = (statement: string, of: readonly object[], workspaceId = workspace.id) =>
    client.query(statement, [workspaceId, JSON.stringify(of)]);
  try {
    await client.query('begin');
    await client.query('insert into workspace (id, slug, name) values ($1, $2, $3)', [
      workspace.id,
      workspace.slug,
      workspace.name,
    ]);
    await insert(
      `with u as (select * from jsonb_to_recordset($2) as u(id uuid, name text, email text, language text, credential uuid, password text)),
       added as (insert into auth_user (id, name, email, email_verified, language) select id, name, email, $1::uuid is not null, language from u)
       insert into auth_account (id, user_id, account_id, provider_id, password) select credential, id, id::text, 'credential', password from u`,
      rows.users,
    );
    await insert(
      `insert into staff (workspace_id, id, name, email, role, language, duties)
       select $1, s.* from jsonb_to_recordset($2) as s(id uuid, name text, email text, role text, language text, duties text[])`,
      rows.staff,
    );
    await insert(
      `insert into account (workspace_id, id, name, customer_id) select $1, a.* from jsonb_to_recordset($2) as a(id uuid, name text, customer_id text)`,
      rows.accounts,
    );
    await insert(
      `insert into contact (workspace_id, id, account_id, name, email, phone, language, zone, roles) select $1, c.* from jsonb_to_recordset($2)
         as c(id uuid, account_id uuid, name text, email text, phone text, language text, zone text, roles text[])`,
      rows.contacts,
    );
    await insert(
      `insert into workspace_member (workspace_id, user_id, role, person_id, account_id)
       select $1, m.* from jsonb_to_recordset($2) as m(user_id uuid, role text, person_id uuid, account_id uuid)`,
      rows.members,
    );
    await insert(
      `insert into contract (workspace_id, id, account_id, number, guide, offering, add_ons, starts_on, ends_on, incidents_bought,
         terms, serials)
       select $1, id, account_id, number, guide, offering, add_ons, starts_on, ends_on, incidents_bought,
         coalesce(terms, '{}'), coalesce(serials, '{}')
       from jsonb_to_recordset($2) as k(id uuid, account_id uuid, number text, guide text, offering text, add_ons text[],
         starts_on date, ends_on date, incidents_bought int, terms text[], serials text[])`,
      rows.contracts,
    );
    await insert(
      `insert into contract_product (workspace_id, contract_id, product, account_id)
       select $1, p.* from jsonb_to_recordset($2) as p(contract_id uuid, product text, account_id uuid)`,
      rows.contractProducts,
    );
    await insert(
      `insert into registration (workspace_id, id, account_id, guide, product, version, registered_at) select $1, r.* from jsonb_to_recordset($2)
         as r(id uuid, account_id uuid, guide text, product text, version text, registered_at timestamptz)`,
      rows.registrations,
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
