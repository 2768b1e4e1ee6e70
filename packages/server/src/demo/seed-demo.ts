import { hashPassword } from 'better-auth/crypto';
import type { Language, Role } from '@upheld/contract';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock/clock.ts';
import { loadShippedGuides } from '../guides/load-shipped-guides.ts';
import { demoAccounts, staffEmail } from './demo-accounts.ts';
import { demoPassword, demoStaff, demoWorkspace } from './demo-people.ts';
import { insertDemo, type DemoRows } from './insert-demo.ts';
import { seedCases } from './seed-cases.ts';

/** A sign-in of the demo, to be printed. All have the same password. */
export interface DemoSignIn {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly account: string | null;
}

export const demoSignIns: readonly DemoSignIn[] = [
  ...demoStaff.map(({ key, name, role }) => ({ email: staffEmail(key), name, role, account: null })),
  ...demoAccounts.flatMap((account) =>
    account.contacts.map(({ email, name }) => ({
      email,
      name,
      role: 'customer' as const,
      account: account.name,
    })),
  ),
];

/** Makes the workspace `demo` with people, contracts and cases, where it is not there yet. */
export async function seedDemo(pool: pg.Pool, clock: Clock, log: FastifyBaseLogger): Promise<void> {
  const { rows } = await pool.query<{ id: string }>('select id from workspace where slug = $1', [
    demoWorkspace.slug,
  ]);
  if (rows.length > 0) return;
  const workspaceId = uuidv7();
  const now = clock.now();
  const people = await demoRows(now);
  await insertDemo(pool, { id: workspaceId, ...demoWorkspace }, people);
  await loadShippedGuides(pool, workspaceId, log);
  const staff = new Map(
    demoStaff.flatMap(({ key }) =>
      people.staff.filter(({ email }) => email === staffEmail(key)).map((member) => [key, member]),
    ),
  );
  await seedCases(pool, workspaceId, { rows: people, staff }, now, log);
}

async function demoRows(now: number): Promise<DemoRows> {
  // Hashing is slow on purpose; once is enough for a password that everybody is told.
  const password = await hashPassword(demoPassword);
  const user = (name: string, email: string, language: Language) => ({
    id: uuidv7(),
    name,
    email,
    language,
    credential: uuidv7(),
    password,
  });
  const day = (offset: number) => new Date(now + offset * 86_400_000).toISOString().slice(0, 10);
  const rows: DemoRows = {
    users: [],
    members: [],
    staff: [],
    accounts: [],
    contacts: [],
    contracts: [],
    contractProducts: [],
    registrations: [],
  };
  for (const { key, name, role, language, duties } of demoStaff) {
    const signIn = user(name, staffEmail(key), language);
    const id = uuidv7();
    rows.users.push(signIn);
    rows.staff.push({ id, name, email: signIn.email, role, language, duties });
    rows.members.push({ user_id: signIn.id, role, person_id: id, account_id: null });
  }
  for (const account of demoAccounts) {
    const accountId = uuidv7();
    rows.accounts.push({ id: accountId, name: account.name, customer_id: account.customerId });
    for (const { email, name, phone, language, zone, roles } of account.contacts) {
      const signIn = user(name, email, language);
      const id = uuidv7();
      rows.users.push(signIn);
      rows.contacts.push({
        id,
        account_id: accountId,
        name,
        email,
        phone,
        language,
        zone,
        roles: roles ?? [],
      });
      rows.members.push({ user_id: signIn.id, role: 'customer', person_id: id, account_id: accountId });
    }
    for (const contract of account.contracts) {
      const id = uuidv7();
      rows.contracts.push({
        id,
        account_id: accountId,
        number: contract.number,
        guide: contract.guide,
        offering: contract.offering,
        add_ons: contract.addOns ?? [],
        starts_on: day(contract.starts),
        ends_on: day(contract.ends),
        incidents_bought: contract.incidentsBought ?? null,
        terms: contract.terms ?? [],
        serials: contract.serials ?? [],
      });
      rows.contractProducts.push(
        ...contract.products.map((product) => ({ contract_id: id, product, account_id: accountId })),
      );
      rows.registrations.push(
        ...Object.entries(contract.registered).map(([product, version]) => ({
          id: uuidv7(),
          account_id: accountId,
          guide: contract.guide,
          product,
          version,
          registered_at: `${day(contract.starts)}T02:00:00Z`,
        })),
      );
    }
  }
  return rows;
}
