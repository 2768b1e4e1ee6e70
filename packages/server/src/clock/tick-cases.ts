import { decide, replay, wakeAt, type Instant } from '@upheld/engine';
import { changeOf, type CaseChange } from '../cases/case-change.ts';
import { storeCases } from '../cases/store-cases.ts';
import { inWorkspace, type DatabaseTransaction } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import type { LiveMessage } from '../live/live-bus.ts';
import { listingIn, type FindListing } from '../outbox/case-listing.ts';
import { outboxDrafts } from '../outbox/outbox-drafts.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { postpone, takeDueCases, type DueCase } from './due-cases.ts';

export interface Ticked {
  /** Cases that were woken. */
  readonly ticks: number;
  readonly events: number;
}

export const noTicks: Ticked = { ticks: 0, events: 0 };

const batchSize = 100;
const setAsideMilliseconds = 10 * 60_000;

/**
 * Wakes one batch of a workspace's due cases and stores what follows, all in one transaction. Where that fails, each case
 * of the batch has a transaction of its own, and the one at fault is set aside for a while.
 */
export async function tickCases(deps: Deps, workspaceId: string): Promise<Ticked> {
  try {
    return await tickBatch(deps, workspaceId, batchSize);
  } catch (error) {
    deps.log.error({ err: error, workspace: workspaceId }, 'tick-batch-failed');
    return tickOneByOne(deps, workspaceId);
  }
}

async function tickOneByOne(deps: Deps, workspaceId: string): Promise<Ticked> {
  let sum = noTicks;
  for (let count = 0; count < batchSize; count += 1) {
    const taken: string[] = [];
    const ticked = await tickBatch(deps, workspaceId, 1, taken).catch(async (error: unknown) => {
      const [id] = taken;
      if (id === undefined) throw error;
      await inWorkspace(deps.pool, { workspaceId }, (transaction) =>
        setAside(deps, transaction, workspaceId, { id, error, now: deps.clock.now() }),
      );
      return { ticks: 1, events: 0 };
    });
    if (ticked.ticks === 0) break;
    sum = { ticks: sum.ticks + ticked.ticks, events: sum.events + ticked.events };
  }
  return sum;
}

/** `taken` is told the ids of the cases that were due, so that whoever called knows them also where it fails. */
async function tickBatch(
  deps: Deps,
  workspaceId: string,
  size: number,
  taken: string[] = [],
): Promise<Ticked> {
  const now = deps.clock.now();
  const [staff] = await Promise.all([deps.directory.of(workspaceId), deps.guides.current(workspaceId)]);
  const { woken, changes } = await inWorkspace(deps.pool, { workspaceId }, async (transaction) => {
    const { due, unreadable } = await takeDueCases(transaction, deps.guides, workspaceId, now, size);
    taken.push(...due.map(({ id }) => id));
    for (const { id, error } of unreadable)
      await setAside(deps, transaction, workspaceId, { id, error, now });
    const ticked = await tickAll(deps, transaction, workspaceId, { due, staff, now });
    if (ticked.length > 0) await storeCases(transaction, workspaceId, ticked, now);
    return { woken: due.length + unreadable.length, changes: ticked };
  });
  deps.bus.publish(changes.flatMap((change) => messagesOf(workspaceId, change)));
  if (changes.some(({ outbox }) => outbox.length > 0)) deps.delivery.mailWaits();
  return { ticks: woken, events: changes.reduce((sum, { events }) => sum + events.length, 0) };
}

/** One case that cannot be carried out must not hold up the others. */
async function setAside(
  deps: Deps,
  transaction: DatabaseTransaction,
  workspaceId: string,
  { id, error, now }: { id: string; error: unknown; now: Instant },
): Promise<void> {
  deps.log.error({ err: error, case: id, workspace: workspaceId }, 'tick-failed');
  await postpone(transaction, workspaceId, id, now + setAsideMilliseconds);
}

async function tickAll(
  deps: Deps,
  transaction: DatabaseTransaction,
  workspaceId: string,
  { due, staff, now }: { due: readonly DueCase[]; staff: readonly StaffMember[]; now: Instant },
): Promise<CaseChange[]> {
  const changes: CaseChange[] = [];
  for (const found of due) {
    try {
      const findListing = listingIn(() => transaction, deps.guides, workspaceId, { now, decided: changes });
      changes.push(await ticked(found, staff, now, findListing));
    } catch (error) {
      await setAside(deps, transaction, workspaceId, { id: found.id, error, now });
    }
  }
  return changes;
}

async function ticked(
  found: DueCase,
  staff: readonly StaffMember[],
  now: Instant,
  findListing: FindListing,
): Promise<CaseChange> {
  const { guide } = found;
  const decision = decide(guide, found.kase, { type: 'tick', by: { side: 'program', cause: null } }, now);
  if (!decision.ok)
    throw new Error(`a tick was refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  const { events } = decision;
  const kase = events.length === 0 ? found.kase : replay([...found.kase.history, ...events]);
  const next = wakeAt(guide, kase);
  if (next !== null && next <= now) throw new Error(`a tick at ${now} leaves the wake-up at ${next}`);
  const outbox =
    events.length === 0 ? [] : await outboxDrafts(staff, found.contact, { guide, kase, events }, findListing);
  return changeOf(found, kase, events, { outbox });
}

function messagesOf(workspaceId: string, { accountId, kase, outbox }: CaseChange): LiveMessage[] {
  const event = { type: 'case', number: kase.number, version: kase.history.length } as const;
  return [
    { workspaceId, accountId, event },
    ...(outbox.length > 0 ? [{ workspaceId, accountId: null, event: { type: 'outbox' } } as const] : []),
  ];
}
