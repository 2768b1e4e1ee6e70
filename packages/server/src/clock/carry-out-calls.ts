import {
  callsOf,
  decide,
  isCalled,
  replay,
  type ActCall,
  type CaseEvent,
  type Guide,
  type Instant,
} from '@upheld/engine';
import { sql } from 'kysely';
import { changeOf } from '../cases/case-change.ts';
import { findCase } from '../cases/find-case.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { storeCases } from '../cases/store-cases.ts';
import { inWorkspace, type DatabaseTransaction } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { listingIn, type FindListing } from '../outbox/case-listing.ts';
import { outboxDrafts } from '../outbox/outbox-drafts.ts';
import type { StaffMember } from '../people/staff-directory.ts';

interface Errand {
  case_id: string;
  number: string;
  seq: number;
  called_at: Date;
}

const setAsideMilliseconds = 10 * 60_000;

/**
 * Carries out what events of some cases call for on others: a release on each request that waits for it. Each target has
 * a transaction of its own; the errand goes when all are done, so an interruption leaves nothing out, and the engine
 * refuses what was done before. One that cannot be carried out is set aside for a while and holds up no other. Answers
 * how many errands were carried out.
 */
export async function carryOutCalls(deps: Deps, workspaceId: string): Promise<number> {
  const errands = await inWorkspace(
    deps.pool,
    { workspaceId },
    async (transaction) => {
      const { rows } = await sql<Errand>`
        select e.case_id, c.number, e.seq, e.called_at from case_call e
          join "case" c on c.workspace_id = e.workspace_id and c.id = e.case_id
         where e.workspace_id = ${workspaceId} and e.next_try_at <= ${iso(deps.clock.now())}::timestamptz
         order by e.called_at, e.case_id, e.seq limit 100`.execute(transaction);
      return rows;
    },
    { readOnly: true },
  );
  let carriedOut = 0;
  for (const errand of errands) {
    try {
      await carryOut(deps, workspaceId, errand);
      carriedOut += 1;
    } catch (error) {
      deps.log.error({ err: error, case: errand.case_id, workspace: workspaceId }, 'call-failed');
      await setAside(deps, workspaceId, errand);
    }
  }
  return carriedOut;
}

async function setAside(deps: Deps, workspaceId: string, { case_id, seq }: Errand): Promise<void> {
  const until = iso(deps.clock.now() + setAsideMilliseconds);
  await inWorkspace(deps.pool, { workspaceId }, (transaction) =>
    sql`update case_call set next_try_at = ${until}::timestamptz
      where workspace_id = ${workspaceId} and case_id = ${case_id} and seq = ${seq}`.execute(transaction),
  );
}

/** The same for every workspace, until nothing is called for: what was done may call for more. */
export async function carryOutAllCalls(deps: Deps): Promise<number> {
  let carriedOut = 0;
  for (;;) {
    const { rows } = await deps.pool.query<{ workspace_id: string }>(
      'select distinct workspace_id from case_call where next_try_at <= $1',
      [iso(deps.clock.now())],
    );
    if (rows.length === 0) return carriedOut;
    for (const { workspace_id } of rows) carriedOut += await carryOutCalls(deps, workspace_id);
  }
}

async function carryOut(deps: Deps, workspaceId: string, errand: Errand): Promise<void> {
  const source = await inWorkspace(
    deps.pool,
    { workspaceId },
    (transaction) =>
      findCase(transaction, deps.guides, workspaceId, Number(errand.number), { alsoOpen: false }),
    { readOnly: true },
  );
  if (source !== null) await callOnAll(deps, workspaceId, source, errand);
  await inWorkspace(deps.pool, { workspaceId }, (transaction) =>
    sql`delete from case_call where workspace_id = ${workspaceId} and case_id = ${errand.case_id} and seq = ${errand.seq}`.execute(
      transaction,
    ),
  );
}

async function callOnAll(deps: Deps, workspaceId: string, source: LoadedCase, errand: Errand): Promise<void> {
  const failures: unknown[] = [];
  for (const call of callsAt(source, errand.seq)) {
    for (const number of await candidates(deps, workspaceId, call, source.guide.id, errand.called_at)) {
      await callUntilHeard(deps, workspaceId, number, call).catch((error: unknown) => failures.push(error));
    }
  }
  // Whom it did not reach is called again with the others, who heard it already.
  if (failures.length > 0) throw new AggregateError(failures, 'some cases could not be called on');
}

/** Where somebody changes the case meanwhile, it is judged anew. */
async function callUntilHeard(deps: Deps, workspaceId: string, number: number, call: ActCall): Promise<void> {
  for (let heard = false; !heard;) heard = await callOn(deps, workspaceId, number, call);
}

/** What one event of a history calls for, by the case as it was then. */
function callsAt({ guide, kase }: LoadedCase, seq: number): readonly ActCall[] {
  const upTo = kase.history.slice(0, seq + 1);
  const event: CaseEvent | undefined = upTo.at(-1);
  return event === undefined ? [] : callsOf(guide, replay(upTo), [event]);
}

/** Cases that were there when it was called and are open now, of one account where the call is confined to it. */
async function candidates(
  deps: Deps,
  workspaceId: string,
  call: ActCall,
  guide: Guide['id'],
  calledAt: Date,
): Promise<number[]> {
  return inWorkspace(
    deps.pool,
    { workspaceId },
    async (transaction) => {
      const { rows } = await sql<{ number: string }>`
        select number from "case" where workspace_id = ${workspaceId} and guide = ${guide} and kind = ${call.kind}
          and closed_at is null and opened_at <= ${calledAt.toISOString()}::timestamptz
          and (${call.from.within ?? null}::uuid is null or account_id = ${call.from.within ?? null}::uuid)
        order by number`.execute(transaction);
      return rows.map(({ number }) => Number(number));
    },
    { readOnly: true },
  );
}

/** False where the case was changed before what follows could be stored. */
async function callOn(deps: Deps, workspaceId: string, number: number, call: ActCall): Promise<boolean> {
  const now = deps.clock.now();
  const staff = await deps.directory.of(workspaceId);
  const told = await inWorkspace(deps.pool, { workspaceId }, async (transaction) => {
    const found = await findCase(transaction, deps.guides, workspaceId, number, { alsoOpen: false });
    if (found === null || !isCalled(call, found.guide, found.kase)) return null;
    const findListing = listingIn(() => transaction, deps.guides, workspaceId, { now, decided: [] });
    return stored(transaction, workspaceId, found, call, { staff, now, findListing });
  });
  if (told === 'again') return false;
  if (told !== null) {
    const { accountId, version } = told;
    deps.bus.publish([{ workspaceId, accountId, event: { type: 'case', number, version } }]);
    deps.delivery.mailWaits();
  }
  return true;
}

async function stored(
  transaction: DatabaseTransaction,
  workspaceId: string,
  found: LoadedCase,
  call: ActCall,
  { staff, now, findListing }: { staff: readonly StaffMember[]; now: Instant; findListing: FindListing },
): Promise<{ accountId: string; version: number } | 'again' | null> {
  const { guide } = found;
  const decision = decide(
    guide,
    found.kase,
    {
      type: 'do',
      by: { side: 'program', cause: null },
      act: call.act,
      with: call.with,
      files: [],
      override: null,
      calledBy: call.from,
    },
    now,
  );
  // Done before, or the guide does not let it be done now: nothing to write.
  if (!decision.ok) return null;
  const { events } = decision;
  const kase = replay([...found.kase.history, ...events]);
  const outbox = await outboxDrafts(staff, found.surroundings.contact, { guide, kase, events }, findListing);
  const written = await storeCases(
    transaction,
    workspaceId,
    [changeOf(found, kase, events, { outbox })],
    now,
  );
  return written.has(found.id) ? { accountId: found.accountId, version: kase.history.length } : 'again';
}
