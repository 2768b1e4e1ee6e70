import type { Deps } from '../http/deps.ts';
import { workspacesWithDueCases } from './due-cases.ts';
import { carryOutAllCalls } from './carry-out-calls.ts';
import { createHousekeeping } from './housekeeping.ts';
import { tickCases } from './tick-cases.ts';

export interface Worker {
  /** Ends after the batch in hand. */
  stop(): Promise<void>;
}

const pollMilliseconds = 1_000;

/**
 * Wakes due cases for as long as the program runs. Looks once a second; while there is more, goes straight on. As many
 * may run as one likes, in as many processes: a case is in one worker's hands at a time.
 */
export function startWorker(deps: Deps): Worker {
  const keepHouse = createHousekeeping(deps);
  let stopped = false;
  let wake = () => undefined as void;
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async () => {
    while (!stopped) {
      const busy = await Promise.all([round(deps), keepHouse()])
        .then(([ticked]) => ticked)
        .catch((error: unknown) => {
          deps.log.error({ err: error }, 'worker-round-failed');
          return false;
        });
      if (!busy && !stopped) await rest();
    }
  };
  const ended = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await ended;
    },
  };
}

/** One batch of each workspace that has something due, so that a large one does not starve the others. */
async function round(deps: Deps): Promise<boolean> {
  await deps.clock.catchUp();
  const workspaces = await workspacesWithDueCases(deps.pool, deps.clock.now());
  let ticks = 0;
  for (const workspaceId of workspaces) ticks += (await tickCases(deps, workspaceId)).ticks;
  const calls = await carryOutAllCalls(deps);
  return ticks > 0 || calls > 0;
}
