import { parseAmount, type Milestone } from '@upheld/engine';
import type { RawExpectation, RawTurn } from '../format/expectation-shape.ts';
import type { Misfit } from './misfit.ts';
import { fits, written, type Reading } from './reading.ts';

type Expected = NonNullable<RawExpectation['milestones']>;

/** One turn is compared with the latest, or with the one whose number it tells; a list with all of them. */
export function compareMilestones(
  expected: Expected,
  milestones: readonly Milestone[],
  reading: Reading,
): Misfit[] {
  return Object.entries(expected).flatMap(([id, wanted]): Misfit[] => {
    const turns = milestones.filter((milestone) => milestone.id === id);
    const path = ['milestones', id];
    if (!Array.isArray(wanted)) {
      const turn = wanted.turn === undefined ? turns.at(-1) : turns.find((one) => one.turn === wanted.turn);
      if (turn === undefined) return [{ path, expected: 'a turn', found: `${turns.length} turns` }];
      return compareTurn(wanted, turn, path, reading);
    }
    const begun = turns.filter((one) => one.turn > 0);
    if (begun.length !== wanted.length)
      return [
        { path, expected: `${wanted.length} turns`, found: `${begun.length}: ${inShort(begun, reading)}` },
      ];
    return wanted.flatMap((one, index) => {
      const turn = begun[index];
      return turn === undefined ? [] : compareTurn(one, turn, [...path, index], reading);
    });
  });
}

/** Clocks of which nothing is open: not begun, ended, or without a promise. */
export function compareNotPromised(
  ids: readonly string[],
  milestones: readonly Milestone[],
  reading: Reading,
): Misfit[] {
  return ids.flatMap((id, index): Misfit[] => {
    const open = milestones.filter(
      (one) => one.id === id && one.turn > 0 && one.endedAt === null && one.state !== 'none',
    );
    if (open.length === 0) return [];
    return [
      { path: ['not-promised', index], expected: `no open turn of ${id}`, found: inShort(open, reading) },
    ];
  });
}

const inShort = (turns: readonly Milestone[], reading: Reading): string =>
  turns
    .map(({ turn, state, due }) => `${turn} ${state}${due === null ? '' : ` due ${written(due, reading)}`}`)
    .join('; ');

function compareTurn(
  wanted: RawTurn,
  turn: Milestone,
  path: (string | number)[],
  reading: Reading,
): Misfit[] {
  const found = foundFor(turn);
  return Object.entries(wanted).flatMap(([field, expected]): Misfit[] => {
    const value = found[field as keyof RawTurn];
    if (field === 'target' ? fitsAmount(expected, turn) : fits(expected, value, reading)) return [];
    return [{ path: [...path, field], expected: String(expected), found: written(value, reading) }];
  });
}

const foundFor = (turn: Milestone): Record<keyof RawTurn, unknown> => ({
  state: turn.state,
  turn: turn.turn,
  started: turn.startedAt,
  due: turn.due,
  missed: turn.missedAt,
  ended: turn.endedAt,
  target: turn.target,
  clock: turn.calendar,
  counts: turn.counts,
  binds: turn.binds,
  provisional: turn.provisional,
});

function fitsAmount(expected: unknown, { target }: Milestone): boolean {
  const amount = parseAmount(String(expected));
  return amount !== null && JSON.stringify(amount) === JSON.stringify(target);
}
