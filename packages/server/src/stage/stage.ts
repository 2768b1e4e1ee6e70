import type { Instant } from '@upheld/engine';
import { carryOutAllCalls } from '../clock/carry-out-calls.ts';
import type { Running } from '../start.ts';
import { nextHeldMail } from './hold-mail.ts';
import type { Play, StagedPlay } from './play.ts';
import { stagePlay } from './stage-play.ts';

/**
 * A running server on a simulated clock, on which plays happen over HTTP, each in a workspace of its own. The stage makes
 * what no request can (people, contracts, slow mail) and waits where a request would answer before everything is done.
 */
export interface Stage {
  readonly url: string;
  set(play: Play): Promise<StagedPlay>;
  now(): Instant;
  /** When a mail that is held leaves next: time is to stop there. */
  nextMail(): Promise<Instant | null>;
  /** What the last request called for is carried out, and its mail delivered. */
  settle(): Promise<void>;
  /** The play is over: no clock of it wakes anybody any more. */
  strike(play: StagedPlay): Promise<void>;
}

export function stageOn({ url, deps }: Running): Stage {
  return {
    url,
    set: (play) => stagePlay(deps, play),
    now: () => deps.clock.now(),
    nextMail: () => nextHeldMail(deps.pool),
    async settle() {
      await carryOutAllCalls(deps);
      await deps.delivery.deliverDue();
    },
    async strike({ workspaceId }) {
      await deps.pool.query('update "case" set wake_at = null where workspace_id = $1', [workspaceId]);
    },
  };
}
