import type { Condition } from '../../kernel/condition.ts';
import { anyOf } from '../../kernel/compile-condition.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { Pattern } from '../../kernel/pattern.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { Closing } from '../guide.ts';
import { compilePatterns } from '../patterns/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawClosing, RawWay } from './shape.ts';

/** The countdown of each way of closing as a duty: running out closes the case that way. */
export const compileCountdowns = (
  raw: RawClosing,
  closing: Closing,
  base: Path,
  context: DutyContext,
): Duty[] =>
  Object.entries(raw.ways).flatMap(([way, { countdown }]) =>
    countdown
      ? [compileCountdown(way, countdown, closing, [...base, 'ways', way, 'countdown'], context)]
      : [],
  );

function compileCountdown(
  way: string,
  raw: NonNullable<RawWay['countdown']>,
  closing: Closing,
  path: Path,
  context: DutyContext,
): Duty {
  const { compiling } = context;
  const parts = compileClockParts(raw, path, context);
  const compiled = closing.ways.find(({ id }) => id === way);
  const until = raw.until === undefined ? [] : compilePatterns(raw.until, [...path, 'until'], compiling);
  return {
    ...parts,
    id: `closing.${way}`,
    concept: 'closing',
    name: compiling.textOrNull(raw.name, [...path, 'name']) ?? compiled?.name ?? {},
    counts: 'box',
    until: [...until, ...closedOtherwise(until)],
    lapses: anyOf([parts.lapses, ...holdsOn(way, closing)].filter((one) => one !== null)),
    onDue: [{ do: 'close', way, when: null, clauses: [] }, ...(raw['on-miss'] ? parts.onDue : [])],
    path: path.join('.'),
    clauses: parts.clauses.length > 0 ? parts.clauses : (compiled?.clauses ?? []),
  };
}

/** A case that is closed has nothing left to count down. */
const closedOtherwise = (until: readonly Pattern[]): Pattern[] =>
  until.some(({ on, by, where }) => on === 'closed' && by === null && where === null)
    ? []
    : [{ on: 'closed', by: null, act: null, where: null }];

const holdsOn = (way: string, { holds }: Closing): Condition[] =>
  holds.filter(({ ways }) => ways.includes(way)).map(({ when }) => when);
