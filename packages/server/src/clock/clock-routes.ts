import { AdvanceClock, AdvancedClock, ClockView } from '@upheld/contract';
import type { Instant } from '@upheld/engine';
import type { z } from 'zod';
import type { Access } from '../access/access.ts';
import type { Deps } from '../http/deps.ts';
import { iso, isoOrNull } from '../http/iso.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { advanceClock } from './advance-clock.ts';
import { nextWakeUp } from './due-cases.ts';
import type { Clock } from './clock.ts';
import type { SimulatedClock } from './simulated-clock.ts';

const latest = Date.parse('2200-01-01T00:00:00Z');

export const clockRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    // Two people who move the clock at once do it one after the other.
    let moving: Promise<unknown> = Promise.resolve();

    app.get(
      '/clock',
      {
        schema: {
          operationId: 'readClock',
          tags: ['clock'],
          params: InWorkspace,
          response: answers({ 200: ClockView }),
        },
      },
      async (request) => {
        await deps.clock.catchUp();
        return clockView(deps, accessOf(request));
      },
    );

    app.post(
      '/clock/advance',
      {
        schema: {
          operationId: 'advanceClock',
          tags: ['clock'],
          params: InWorkspace,
          body: AdvanceClock,
          response: answers({ 200: AdvancedClock }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const { clock } = deps;
        if (!isSimulated(clock)) throw new Problem('clock-is-real');
        const advance = moving.then(async () => {
          await clock.catchUp();
          return advanceClock(deps, clock, notTooFar(await targetOf(deps, access, request.body)));
        });
        moving = advance.catch(() => undefined);
        const ticked = await advance;
        deps.bus.publish([
          {
            workspaceId: access.workspace.id,
            accountId: null,
            event: { type: 'clock', now: iso(clock.now()) },
          },
        ]);
        return { ...(await clockView(deps, access)), ...ticked };
      },
    );
  };

async function targetOf(deps: Deps, access: Access, asked: z.output<typeof AdvanceClock>): Promise<Instant> {
  const now = deps.clock.now();
  if ('seconds' in asked) return now + asked.seconds * 1000;
  if ('to' in asked) {
    const target = Date.parse(asked.to);
    if (target <= now) throw new Problem('clock-backwards', { params: { now: iso(now) } });
    return target;
  }
  const next = await nextWakeUp(deps.pool, access.workspace.id);
  if (next === null) throw new Problem('no-wake-up');
  return Math.max(next, now);
}

/** A clock cannot be moved back, so nobody gets to where no calendar and no database goes any more. */
function notTooFar(target: Instant): Instant {
  if (target > latest) throw new Problem('clock-too-far', { params: { latest: iso(latest) } });
  return target;
}

async function clockView(deps: Deps, access: Access): Promise<z.output<typeof ClockView>> {
  const { clock } = deps;
  return {
    now: iso(clock.now()),
    mode: clock.mode,
    nextWake: isoOrNull(await nextWakeUp(deps.pool, access.workspace.id)),
  };
}

const isSimulated = (clock: Clock | SimulatedClock): clock is SimulatedClock =>
  clock.mode === 'simulated' && 'moveTo' in clock;
