import type { Channel, EntitlementRequest, Guide, Instant } from '@upheld/engine';
import { CompiledQuery, sql } from 'kysely';
import { often } from '../database/prepared-statement.ts';
import type { Statement } from '../database/statement-batch.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { factsOfRow, type FilingRow } from './filing-row.ts';

/** What is known about who files what under which contract, when a case is filed or previewed. */
export interface FilingFacts {
  readonly account: { readonly id: string; readonly name: string; readonly customerId: string };
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly language: string;
    readonly zone: string;
    readonly roles: readonly string[];
  };
  readonly contract: {
    readonly id: string;
    readonly number: string;
    readonly guide: string;
    readonly offering: string;
    readonly addOns: readonly string[];
    readonly startsOn: string;
    readonly endsOn: string;
    readonly incidentsBought: number | null;
    readonly incidentsUsed: number;
    readonly terms: readonly string[];
    readonly serials: readonly string[];
  };
  readonly product: { readonly id: string; readonly registered: boolean; readonly covered: boolean };
}

interface Asked {
  readonly contractId: string;
  readonly contactId: string;
  readonly product: string;
}

/** In one query; null where contract or contact are not there, or not of one account. */
export async function filingFacts(
  transaction: DatabaseTransaction,
  workspaceId: string,
  asked: Asked,
): Promise<FilingFacts | null> {
  const { text, values } = factsStatement(workspaceId, asked);
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return factsOf(rows, asked);
}

/** As a statement of its own, for `factsOf`. */
export const factsStatement = (workspaceId: string, asked: Asked): Statement => ({
  text: factsText,
  values: [workspaceId, asked.contractId, asked.contactId, asked.product],
});

const factsText = `${often}
    select a.id as account_id, a.name as account_name, a.customer_id,
      p.id as contact_id, p.name as contact_name, p.email, p.phone, p.language, p.zone, p.roles,
      k.id as contract_id, k.number, k.guide, k.offering, k.add_ons, k.starts_on::text, k.ends_on::text, k.incidents_bought, k.terms, k.serials,
      case when k.incidents_bought is null then 0 else
        (select count(*)::int from "case" c where c.workspace_id = k.workspace_id and c.contract_id = k.id and c.incident = 'used') end as incidents_used,
      exists (select from contract_product t where t.workspace_id = k.workspace_id and t.contract_id = k.id and t.product = $4) as covered,
      exists (select from registration r where r.workspace_id = k.workspace_id and r.account_id = k.account_id
        and r.guide = k.guide and r.product = $4) as registered
    from contract k
    join account a on a.workspace_id = k.workspace_id and a.id = k.account_id
    join contact p on p.workspace_id = k.workspace_id and p.account_id = k.account_id
    where k.workspace_id = $1 and k.id = $2 and p.id = $3`;

export function factsOf(rows: readonly object[], asked: Asked): FilingFacts | null {
  const [row] = rows as readonly Row[];
  if (row === undefined) return null;
  return factsOfRow(row, { id: asked.product, registered: row.registered, covered: row.covered });
}

/** Takes the pack's contract for the rest of the transaction, so that two cases cannot both use its last incident. */
export async function holdPack(
  transaction: DatabaseTransaction,
  workspaceId: string,
  contractId: string,
): Promise<number> {
  await sql`select from contract where workspace_id = ${workspaceId} and id = ${contractId} for no key update`.execute(
    transaction,
  );
  const { rows } = await sql<{ used: number }>`
    select count(*)::int as used from "case" where workspace_id = ${workspaceId} and contract_id = ${contractId} and incident = 'used'`.execute(
    transaction,
  );
  return rows[0]?.used ?? 0;
}

/** In force on the guide's own date of `now`; both of its days are in it. */
export function isActive(
  guide: Guide,
  contract: { startsOn: string; endsOn: string },
  now: Instant,
): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(guide.zone)
    .toPlainDate()
    .toString();
  return contract.startsOn <= today && today <= contract.endsOn;
}

export const incidentsLeft = (contract: {
  incidentsBought: number | null;
  incidentsUsed: number;
}): number | null =>
  contract.incidentsBought === null ? null : Math.max(0, contract.incidentsBought - contract.incidentsUsed);

export function entitlementRequest(
  guide: Guide,
  facts: FilingFacts,
  channel: Channel,
  now: Instant,
): EntitlementRequest {
  const { contact, contract, product } = facts;
  return {
    channel,
    contact: {
      id: contact.id,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      roles: contact.roles,
    },
    contract: {
      id: contract.id,
      active: isActive(guide, contract, now),
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      addOns: contract.addOns,
      coversProduct: product.covered,
      incidentsLeft: incidentsLeft(contract) ?? 0,
      terms: contract.terms,
      serials: contract.serials,
    },
    offering: contract.offering,
    product: { id: product.id, registered: product.registered },
  };
}

interface Row extends FilingRow {
  covered: boolean;
  registered: boolean;
}
