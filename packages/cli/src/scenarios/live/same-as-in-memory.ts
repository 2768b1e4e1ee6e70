import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '@upheld/engine';
import {
  eventName,
  MemoryWorld,
  tellStory,
  written,
  type CaseResult,
  type Failure,
  type ReadyScenario,
} from '@upheld/scenario';

/** Histories by the scenario's names of their cases; `number` is what the case was given. */
type Histories = readonly Pick<CaseResult, 'name' | 'number' | 'history'>[];

/**
 * Where what a server has written differs from what the same story writes in memory. What hangs on the place is left out:
 * ids and numbers, when the program noticed something, and what the API does not tell of an actor.
 */
export async function differencesFromMemory(ready: ReadyScenario, live: Histories): Promise<Failure[]> {
  const world = new MemoryWorld(ready);
  await tellStory(ready, world);
  const memory = world.cases.map(({ name, kase }) => ({ name, number: kase.number, history: kase.history }));
  const named = (histories: Histories) => new Map(histories.map(({ number, name }) => [number, name]));
  const [inMemory, onServer] = [plainHistories(memory, named(memory)), plainHistories(live, named(live))];
  const names = [...new Set([...inMemory.keys(), ...onServer.keys()])];
  return names.flatMap((name) =>
    firstDifference(ready, name, inMemory.get(name) ?? [], onServer.get(name) ?? []),
  );
}

type Plain = Readonly<Record<string, unknown>>;

const plainHistories = (histories: Histories, names: ReadonlyMap<number, string>) =>
  new Map(histories.map(({ name, history }) => [name, history.map((event) => plainEvent(event, names))]));

function firstDifference(
  ready: ReadyScenario,
  name: string,
  memory: readonly Plain[],
  live: readonly Plain[],
): Failure[] {
  const length = Math.max(memory.length, live.length);
  for (let index = 0; index < length; index += 1) {
    const [expected, found] = [memory[index], live[index]];
    if (isDeepStrictEqual(expected, found)) continue;
    const fields = Object.keys({ ...expected, ...found }).filter(
      (field) => !isDeepStrictEqual(expected?.[field], found?.[field]),
    );
    const shown = (event: Plain | undefined) => inShort(ready, event, fields);
    return [
      {
        line: 1,
        column: 1,
        path: `${name}.history.${index}`,
        expected: `${shown(expected)}, as in memory`,
        found: shown(found),
      },
    ];
  }
  return [];
}

function inShort({ zone }: ReadyScenario, event: Plain | undefined, fields: readonly string[]): string {
  if (event === undefined) return 'nothing more';
  const reading = { zone, at: 0 };
  const differing = fields.flatMap((field) =>
    field in event ? [`${field}: ${written(event[field], reading)}`] : [],
  );
  return `${String(event['name'])} ${written(event['at'], reading)} { ${differing.join(', ')} }`;
}

function plainEvent(event: CaseEvent, names: ReadonlyMap<number, string>): Plain {
  const plain = { ...(withoutPlace(event) as Plain), name: eventName(event) };
  if (event.type === 'opened') return { ...plain, number: null };
  if (event.type !== 'actDone' || event.calledBy === null) return plain;
  return { ...plain, calledBy: { ...event.calledBy, case: names.get(event.calledBy.case) } };
}

/** Fields that another place fills otherwise, wherever they stand. */
const ofPlace: readonly string[] = ['noticed', 'messageId', 'bytes', 'roles'];

function withoutPlace(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlace);
  if (typeof value !== 'object' || value === null) return value;
  const isFile = 'bytes' in value;
  const isCause = 'duty' in value && 'turn' in value && !('type' in value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, one]) =>
      one === undefined ||
      ofPlace.includes(field) ||
      (isFile && field === 'id') ||
      (isCause && field === 'turn')
        ? []
        : [[field, withoutPlace(one)]],
    ),
  );
}
