import type { CaseEvent } from '@upheld/engine';
import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { eventName } from '../expect/events.ts';
import { written } from '../expect/reading.ts';
import { MemoryWorld, type Habits } from '../world/memory-world.ts';
import type { Failure } from './scenario-result.ts';

/**
 * The law of the wake-up: a worker that slept through the story writes the same histories as one that was awake. What
 * stands in them but `noticed` may not hang on when somebody came to look. `told` is the world in which the story was told.
 */
export function lateWorkerFailures(ready: ReadyScenario, told: MemoryWorld): Failure[] {
  // The mail that a late worker calls for is sent late, and what hangs on its sending comes late: that is left out.
  const awake = historiesOf(told.clockMailRecorded ? world(ready, 'awake') : told);
  const asleep = historiesOf(world(ready, 'asleep'));
  return [...awake].flatMap(([name, history]): Failure[] => {
    const late = asleep.get(name) ?? [];
    const at = history.findIndex((event, index) => !isSame(event, late[index]));
    if (at < 0 && late.length === history.length) return [];
    const index = at < 0 ? history.length : at;
    return [
      {
        line: 1,
        column: 1,
        path: `${name}.history.${index}`,
        expected: inShort(ready, history[index]),
        found: `${inShort(ready, late[index])}, where the worker slept`,
      },
    ];
  });
}

function world(ready: ReadyScenario, worker: Habits['worker']): MemoryWorld {
  const made = new MemoryWorld(ready, { worker, clockMail: 'left out' });
  for (const { at, deed } of ready.steps) {
    made.passTo(at);
    if (deed !== null) made.does(deed, at);
  }
  const end = ready.steps.at(-1)?.at;
  if (end !== undefined) made.wakeAll(end);
  return made;
}

const historiesOf = ({ cases }: MemoryWorld): Map<string, readonly CaseEvent[]> =>
  new Map(cases.flatMap(({ name, kase }) => (isCalled(kase.history) ? [] : [[name, kase.history] as const])));

/** What one case calls for in another is done when somebody comes to do it: there, a late worker is late. */
const isCalled = (history: readonly CaseEvent[]): boolean =>
  history.some((event) => event.type === 'actDone' && event.calledBy !== null);

const isSame = (one: CaseEvent, other: CaseEvent | undefined): boolean =>
  other !== undefined && alike({ ...one, noticed: null }, { ...other, noticed: null });

function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && alike(value, others.get(key)))
  );
}

const inShort = ({ zone }: ReadyScenario, event: CaseEvent | undefined): string =>
  event === undefined ? 'nothing more' : `${eventName(event)} ${written(event.at, { zone, at: 0 })}`;
