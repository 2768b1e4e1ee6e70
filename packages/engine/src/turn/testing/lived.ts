import type { Case } from '../../case/case.ts';
import type { Command } from '../../case/command.ts';
import { decide, proceed } from '../../case/decide.ts';
import { evolve } from '../../case/evolve.ts';
import { open, tick } from '../../case/testing/story.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Guide } from '../../guide/guide.ts';
import { clocks } from '../clocks.ts';
import type { Clocks } from '../clocks.ts';
import { wakeOf } from '../moments.ts';
import { beginning } from './busy-guide.ts';
import type { LaterDeed } from './busy-guide.ts';

/** How long a case is watched after the last deed. */
const afterwards = 20 * 86_400_000;

export interface Life {
  severity: string;
  deeds: readonly LaterDeed[];
}

/** What is seen of a life on the way: the case, settled up to an instant, and its clocks. */
export type Look = (kase: Case, now: Instant, reached: Clocks) => void;

/**
 * The case of a worker that is asleep but for the deeds, of which those are carried out that are allowed; or of one that
 * is awake, and wakes the case at every wake-up on the way.
 */
export function lived(
  guide: Guide,
  { severity, deeds }: Life,
  worker: 'asleep' | 'awake' = 'asleep',
  look: Look = () => {},
): Case {
  let now = beginning;
  let kase = must(guide, null, open({ severity }), now);
  let reached = clocks(guide, kase);
  const carryOut = (command: Command): void => {
    const proceeded = proceed(reached, kase.history, command, now);
    if (!proceeded.ok) return;
    for (const { event, reached: after } of proceeded.taken) {
      kase = evolve(kase, event);
      reached = after;
    }
    look(kase, now, reached);
  };
  const passTo = (end: Instant): void => {
    if (worker === 'awake') {
      for (let wake = wakeOf(reached); wake !== null && wake <= end; wake = wakeOf(reached)) {
        now = wake;
        carryOut(tick);
      }
    }
    now = end;
  };
  let elapsed = beginning;
  for (const [later, command] of deeds) {
    elapsed += later * 60_000;
    passTo(elapsed);
    carryOut(command);
  }
  passTo(elapsed + afterwards);
  carryOut(tick);
  return kase;
}

/** The case after a command that nothing can stand against. */
export function must(guide: Guide, kase: Case | null, command: Command, now: Instant): Case {
  const decision = decide(guide, kase, command, now);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  const next = decision.events.reduce<Case | null>(evolve, kase);
  if (next === null) throw new Error('nothing happened');
  return next;
}
