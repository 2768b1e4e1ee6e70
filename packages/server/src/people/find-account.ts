import type { AccountView, Language } from '@upheld/contract';
import { sql } from 'kysely';
import { scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { contractView } from '../filing/contract-view.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import type { z } from 'zod';

/** A customer organisation with its people, its contracts and how it fares; null where there is none. */
export async function findAccount(
  deps: Deps,
  access: Access,
  id: string,
): Promise<z.output<typeof AccountView> | null> {
  const now = deps.clock.now();
  const workspaceId = access.workspace.id;
  const guides = new Map((await deps.guides.current(workspaceId)).map((guide) => [guide.id, guide]));
  const { rows } = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) =>
      sql<Row>`
      select a.id, a.name, a.customer_id,
        (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone, 'language', p.language, 'zone', p.zone) order by p.name)
           from contact p where p.workspace_id = a.workspace_id and p.account_id = a.id) as contacts,
        (select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'guide', k.guide, 'offering', k.offering, 'addOns', k.add_ons,
                  'startsOn', k.starts_on, 'endsOn', k.ends_on, 'incidentsBought', k.incidents_bought,
                  'incidentsUsed', (select count(*) from "case" c where c.workspace_id = k.workspace_id and c.contract_id = k.id and c.incident = 'used')) order by k.ends_on desc)
           from contract k where k.workspace_id = a.workspace_id and k.account_id = a.id) as contracts,
        (select jsonb_agg(jsonb_build_object('guide', r.guide, 'product', r.product, 'version', r.version, 'serial', r.serial,
                  'registeredAt', r.registered_at) order by r.registered_at, r.id)
           from registration r where r.workspace_id = a.workspace_id and r.account_id = a.id) as registrations,
        (select count(*)::int from "case" c where c.workspace_id = a.workspace_id and c.account_id = a.id and c.closed_at is null) as open,
        (select count(*)::int from "case" c where c.workspace_id = a.workspace_id and c.account_id = a.id
           and c.missed_at > ${iso(now - 90 * 86_400_000)}::timestamptz) as missed
      from account a where a.workspace_id = ${workspaceId} and a.id = ${id}`.execute(transaction),
    { readOnly: true },
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    id: row.id,
    name: row.name,
    customerId: row.customer_id,
    contacts: row.contacts ?? [],
    contracts: (row.contracts ?? []).flatMap((contract) => {
      const guide = guides.get(contract.guide);
      return guide === undefined ? [] : [contractView(guide, contract, now)];
    }),
    registrations: (row.registrations ?? []).map((registration) => ({
      ...registration,
      registeredAt: new Date(registration.registeredAt).toISOString(),
    })),
    openCases: row.open,
    missedIn90Days: row.missed,
  };
}

interface Row {
  id: string;
  name: string;
  customer_id: string;
  contacts:
    { id: string; name: string; email: string; phone: string; language: Language; zone: string }[] | null;
  contracts: Parameters<typeof contractView>[1][] | null;
  registrations:
    | {
        guide: string;
        product: string;
        version: string | null;
        serial: string | null;
        registeredAt: string;
      }[]
    | null;
  open: number;
  missed: number;
}
