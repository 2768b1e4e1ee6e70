import type { Instant, Path } from '@upheld/engine';
import type { RawExpectation, RawTurn } from '../format/expectation-shape.ts';
import { momentOf } from '../format/moment.ts';
import type { Binding } from './binding.ts';

/** Whether there is everybody and everything that an expectation speaks of. */
export function checkExpectation(binding: Binding, expect: RawExpectation, path: Path, at: Instant): void {
  const { words, cast, cases, contracts, knows } = binding;
  const people = [...cast.keys()];
  const inside = (...steps: Path) => [...path, ...steps];
  const keys = (field: keyof RawExpectation, what: string, allowed: readonly string[]) => {
    for (const key of Object.keys(expect[field] ?? {})) knows(what, key, allowed, inside(field, key), 'key');
  };
  if (expect.case !== undefined) knows('case', expect.case, cases, inside('case'));
  if (expect.owner !== undefined) knows('person', expect.owner, [...people, 'none'], inside('owner'));
  if (expect.closed !== undefined)
    knows('way of closing', expect.closed, [...words.ways, 'none'], inside('closed'));
  keys('facts', 'fact', words.facts);
  keys('milestones', 'milestone', words.duties);
  keys('may', 'person', people);
  keys('may-not', 'person', people);
  keys('contracts', 'contract', [...contracts.keys()]);
  expect['not-promised']?.forEach((id, index) =>
    knows('milestone', id, words.duties, inside('not-promised', index)),
  );
  for (const field of ['done', 'not-done'] as const)
    expect[field]?.forEach((id, index) => knows('act', id, words.acts, inside(field, index)));
  expect.sees?.forEach(({ by }, index) => knows('person', by, people, inside('sees', index, 'by')));
  expect.mails?.forEach(({ to, case: about, lists }, index) => {
    knows('person', to, people, inside('mails', index, 'to'));
    if (about !== undefined) knows('case', about, cases, inside('mails', index, 'case'));
    lists?.forEach((name, place) => knows('case', name, cases, inside('mails', index, 'lists', place)));
  });
  for (const [id, turns] of Object.entries(expect.milestones ?? {})) {
    if (Array.isArray(turns))
      turns.forEach((turn, index) => checkMoments(binding, turn, inside('milestones', id, index), at));
    else checkMoments(binding, turns, inside('milestones', id), at);
  }
}

function checkMoments({ shaped, zone }: Binding, turn: RawTurn, path: Path, at: Instant): void {
  for (const field of ['started', 'due', 'missed', 'ended'] as const) {
    const written = turn[field];
    if (written === undefined || written === 'none' || momentOf(written, zone, at) !== null) continue;
    shaped.report({
      code: 'date-invalid',
      path: [...path, field],
      message: 'A time is written 2026-11-23 09:00, 09:00 (of the same day), or none',
    });
  }
}
