import type { FilingChoice } from '@upheld/contract';
import { decideEntitlement, isOf, type Channel, type Instant } from '@upheld/engine';
import { sql } from 'kysely';
import { scopeOf, type Access } from '../access/access.ts';
import { actorOf } from '../cases/actor-of.ts';
import { inWorkspace, type DatabaseTransaction } from '../database/transaction.ts';
import { productNamed } from '../guides/guide-view.ts';
import type { Deps } from '../http/deps.ts';
import { Problem } from '../problems/problem.ts';
import { contractView } from './contract-view.ts';
import { entitlementRequest, type FilingFacts } from './filing-facts.ts';
import { factsOfRow, type FilingRow } from './filing-row.ts';

interface Asked {
  readonly contactId: string;
  readonly channel: Channel;
  readonly now: Instant;
}

/** Every product under every contract of a contact's account, each with whether they may ask for it now. */
export async function filingChoices(deps: Deps, access: Access, asked: Asked): Promise<FilingChoice[]> {
  const workspaceId = access.workspace.id;
  const guides = new Map((await deps.guides.current(workspaceId)).map((guide) => [guide.id, guide]));
  const rows = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) => choiceRows(transaction, workspaceId, asked.contactId),
    { readOnly: true },
  );
  if (rows === null) throw new Problem('not-found');
  const reader = actorOf(access);
  return rows.flatMap(({ facts, version }) => {
    const guide = guides.get(facts.contract.guide);
    if (guide === undefined) return [];
    const decision = decideEntitlement(
      guide,
      entitlementRequest(guide, facts, asked.channel, asked.now),
      asked.now,
    );
    return [
      {
        contract: contractView(guide, facts.contract, asked.now),
        guideTitle: guide.title,
        guideVendor: guide.vendor,
        product: { ...productNamed(guide, facts.product.id), registered: facts.product.registered, version },
        entitlement: { ...decision, clauses: [...decision.clauses] },
        kinds: guide.kinds
          .filter(({ by }) => by.some((party) => isOf(party, reader, null)))
          .map(({ id, name, about }) => ({ id, name, about })),
      },
    ];
  });
}

async function choiceRows(
  transaction: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
): Promise<{ facts: FilingFacts; version: string | null }[] | null> {
  const { rows } = await sql<Row>`
    select a.id as account_id, a.name as account_name, a.customer_id,
      p.id as contact_id, p.name as contact_name, p.email, p.phone, p.language, p.zone, p.roles,
      k.id as contract_id, k.number, k.guide, k.offering, k.add_ons, k.starts_on::text, k.ends_on::text, k.incidents_bought, k.terms, k.serials,
      case when k.incidents_bought is null then 0 else
        (select count(*)::int from "case" c where c.workspace_id = k.workspace_id and c.contract_id = k.id and c.incident = 'used') end as incidents_used,
      t.product, r.version, r.registered_at is not null as registered
    from contact p
    join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
    left join contract k on k.workspace_id = p.workspace_id and k.account_id = p.account_id
    left join contract_product t on t.workspace_id = k.workspace_id and t.contract_id = k.id
    left join lateral (select version, registered_at from registration r
      where r.workspace_id = k.workspace_id and r.account_id = k.account_id and r.guide = k.guide and r.product = t.product
      order by registered_at desc limit 1) r on true
    where p.workspace_id = ${workspaceId} and p.id = ${contactId}
    order by k.ends_on desc, k.number, t.product`.execute(transaction);
  if (rows.length === 0) return null;
  return rows.flatMap((row) => {
    if (row.contract_id === null || row.product === null) return [];
    return [
      {
        version: row.version,
        facts: factsOfRow(
          { ...row, contract_id: row.contract_id },
          { id: row.product, registered: row.registered, covered: true },
        ),
      },
    ];
  });
}

/** A contact without a contract has neither it nor a product. */
interface Row extends Omit<FilingRow, 'contract_id'> {
  contract_id: string | null;
  product: string | null;
  version: string | null;
  registered: boolean;
}
