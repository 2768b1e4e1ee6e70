import type { MilestoneView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { bindingOf, shownTurns } from './shown-turns.ts';

const turn = (id: string, over: Partial<MilestoneView> = {}) =>
  ({
    id,
    turn: 1,
    state: 'running',
    missedAt: null,
    due: null,
    over: null,
    binds: true,
    ...over,
  }) as MilestoneView;
const term = (id: string, milestone: string, over: Partial<MilestoneView> = {}) =>
  turn(id, { over: { milestone, binding: 'stricter' }, ...over });
const ids = (list: readonly MilestoneView[]) => list.map(({ id, turn: number }) => `${id} ${number}`);

describe('of promises are shown', () => {
  it('the latest turn, and every earlier one that was missed', () => {
    const all = [
      turn('update', { turn: 1, missedAt: '2026-09-30T01:00:00Z' }),
      turn('update', { turn: 2 }),
      turn('update', { turn: 3 }),
    ];
    expect(ids(shownTurns(all))).toEqual(['update 1', 'update 3']);
  });

  it('a term of the contract beside the promise of the guide, the one that is due first leading', () => {
    const all = [
      turn('restore', { due: '2026-09-30T06:00:00Z' }),
      turn('arrival', { due: '2026-09-30T04:00:00Z' }),
      term('restore@project', 'restore', { due: '2026-09-30T03:00:00Z' }),
      term('arrival@project', 'arrival', { due: '2026-09-30T09:00:00Z' }),
    ];
    expect(ids(shownTurns(all))).toEqual([
      'restore@project 1',
      'restore 1',
      'arrival 1',
      'arrival@project 1',
    ]);
  });

  it('no terms that have not begun: most contracts do not have them', () => {
    expect(
      ids(shownTurns([turn('restore'), term('restore@project', 'restore', { state: 'notStarted' })])),
    ).toEqual(['restore 1']);
  });
});

describe('of a promise that guide and contract make', () => {
  it('is told which of the two binds', () => {
    const own = turn('restore', { binds: false });
    const contract = term('restore@project', 'restore');
    const all = [own, contract];
    expect([bindingOf(own, all), bindingOf(contract, all)]).toEqual(['notGuide', 'contract']);
  });

  it('nothing is told where only the guide makes it', () => {
    const own = turn('restore');
    expect(bindingOf(own, [own, term('restore@project', 'restore', { state: 'notStarted' })])).toBeNull();
  });
});
