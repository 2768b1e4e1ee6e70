import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '@upheld/engine';
import type { Deps } from '../http/deps.ts';
import { carryOutAllCalls } from './carry-out-calls.ts';
import { nextWakeUp, workspacesWithDueCases } from './due-cases.ts';
import type { SimulatedClock } from './simulated-clock.ts';
import { noTicks, tickCases, type Ticked } from './tick-cases.ts';

/**
 * Moves a simulated clock to `target`, stopping at every wake-up on the way: the clock is set to it, the cases that it
 * wakes are carried out, their mails delivered, and then time goes on. So everything in between happens in its order.
 */
export async function advanceClock(deps: Deps, clock: SimulatedClock, target: Instant): Promise<Ticked> {
  let sum = noTicks;
  for (
    let next = await nextWakeUp(deps.pool);
    next !== null && next <= target;
    next = await nextWakeUp(deps.pool)
  ) {
    await clock.moveTo(next);
    const ticked = await tickDue(deps);
    sum = { ticks: sum.ticks + ticked.ticks, events: sum.events + ticked.events };
    // Another worker has the case in hand: its turn first, then time goes on.
    if (ticked.ticks === 0) await sleep(5);
    await carryOutAllCalls(deps);
    await deps.delivery.deliverDue();
  }
  await clock.moveTo(target);
  await carryOutAllCalls(deps);
  await deps.delivery.deliverDue();
  return sum;
}

async function tickDue(deps: Deps): Promise<Ticked> {
  let sum = noTicks;
  for (const workspaceId of await workspacesWithDueCases(deps.pool, deps.clock.now())) {
    const ticked = await tickCases(deps, workspaceId);
    sum = { ticks: sum.ticks + ticked.ticks, events: sum.events + ticked.events };
  }
  return sum;
}
