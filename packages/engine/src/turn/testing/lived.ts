import type { Case } from '../../case/case.ts';
import type { Command } from '../../case/command.ts';
import { decide } from '../../case/decide.ts';
import { evolve } from '../../case/evolve.ts';
import { settle } from '../../case/settle.ts';
import { open, tick } from '../../case/testing/story.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Guide } from '../../guide/guide.ts';
import { clocks, takeIn } from '../clocks.ts';
import { wakeOf } from '../moments.ts';
import { beginning } from './busy-guide.ts';
import type { LaterDeed } from './busy-guide.ts';

/** How long a case is watched after the last deed. */
const afterwards = 20 * 86_400_000;

export interface Life {
  severity: string;
  deeds: readonly LaterDeed[];
}

/**
 * The case of a worker that was asleep but for the deeds: those that are allowed are carried out. `look` sees the case
 * after each of them, settled.
 */
export function lived(
  guide: Guide,
  { severity, deeds }: Life,
  look: (kase: Case, now: Instant) => void = () => {},
): Case {
  let now = beginning;
  let kase = must(guide, null, open({ severity }), now);
  for (const [later, command] of deeds) {
    now += later * 60_000;
    const decision = decide(guide, kase, command, now);
    if (!decision.ok) continue;
    kase = decision.events.reduce(evolve, kase);
    look(kase, now);
  }
  now += afterwards;
  kase = must(guide, kase, tick, now);
  look(kase, now);
  return kase;
}

/** The same life with a worker that is awake: the case is woken at every wake-up, as `tick` does it. */
export function livedAwake(guide: Guide, { severity, deeds }: Life): Case {
  let now = beginning;
  let kase = must(guide, null, open({ severity }), now);
  let reached = clocks(guide, kase);
  const wakeUntil = (end: Instant): void => {
    for (let wake = wakeOf(reached); wake !== null && wake <= end; wake = wakeOf(reached)) {
      const woken = settle(reached, wake);
      reached = woken.clocks;
      kase = woken.taken.map(({ event }) => event).reduce(evolve, kase);
    }
  };
  for (const [later, command] of deeds) {
    now += later * 60_000;
    wakeUntil(now);
    const decision = decide(guide, kase, command, now);
    if (!decision.ok) continue;
    kase = decision.events.reduce(evolve, kase);
    for (const event of decision.events) reached = takeIn(guide, reached, event);
  }
  wakeUntil(now + afterwards);
  return must(guide, kase, tick, now + afterwards);
}

/** The case after a command that nothing can stand against. */
export function must(guide: Guide, kase: Case | null, command: Command, now: Instant): Case {
  const decision = decide(guide, kase, command, now);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  const next = decision.events.reduce<Case | null>(evolve, kase);
  if (next === null) throw new Error('nothing happened');
  return next;
}
