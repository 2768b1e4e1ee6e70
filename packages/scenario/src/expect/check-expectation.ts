import type { CaseEvent } from '@upheld/engine';
import type { RawExpectation } from '../format/expectation-shape.ts';
import type { CalledMail, CaseSight, Outcome, Possibility, Seen, Surroundings } from '../world/world.ts';
import { eventName, firstMissing, fitsEvent, inShort } from './events.ts';
import { compareMails } from './mails.ts';
import { compareMilestones, compareNotPromised } from './milestones.ts';
import type { Misfit } from './misfit.ts';
import { comparePossible, compareImpossible } from './possible.ts';
import { fits, written, type Reading } from './reading.ts';

/** Everything that an expectation may speak of, as the world shows it. */
export interface Shown {
  /** The case's name in the scenario. */
  name: string;
  sight: CaseSight | null;
  /** Of the deed of the same step. */
  outcome: Outcome | null;
  /** Called for since the last expectation. */
  mails: readonly CalledMail[];
  surroundings: Surroundings;
  /** Of everybody whose acts and sight the expectation speaks of. */
  mayDo: ReadonlyMap<string, readonly Possibility[]>;
  sees: ReadonlyMap<string, Seen>;
  reading: Reading;
}

/** All that is not as it should be. */
export function compare(expect: RawExpectation, shown: Shown): Misfit[] {
  return [
    ...compareCase(expect, shown),
    ...compareMails(expect, shown),
    ...Object.entries(expect.may ?? {}).flatMap(([person, words]) =>
      comparePossible(person, words, shown.mayDo.get(person) ?? []),
    ),
    ...Object.entries(expect['may-not'] ?? {}).flatMap(([person, words]) =>
      compareImpossible(person, words, shown.mayDo.get(person) ?? []),
    ),
    ...(expect.sees ?? []).flatMap((seen, index) =>
      compareSeen(seen, shown.sees.get(seen.by) ?? nothing, ['sees', index], shown.reading),
    ),
    ...compareSurroundings(expect, shown.surroundings),
    ...compareOutcome(expect, shown.outcome),
  ];
}

const nothing: Seen = { events: [], files: [] };

/** Fields of an expectation that look at the case itself. */
const ofCase = [
  'status',
  'severity',
  'raised',
  'owner',
  'turn',
  'waiting-for',
  'closed',
  'admitted',
  'edition',
  'centre',
  'tier',
  'team',
] as const;

function compareCase(expect: RawExpectation, { name, sight, reading }: Shown): Misfit[] {
  const looksAtCase =
    ofCase.some((field) => expect[field] !== undefined) ||
    [expect.facts, expect.milestones, expect.history, expect.proposals, expect.done].some(
      (part) => part !== undefined,
    );
  if (sight === null)
    return looksAtCase ? [{ path: [], expected: `a case ${name}`, found: 'none was opened' }] : [];
  const { kase } = sight;
  const found: Record<(typeof ofCase)[number], unknown> = {
    status: kase.status,
    severity: kase.severity,
    raised: kase.raised,
    owner: kase.owner?.id ?? 'none',
    turn: kase.turn,
    'waiting-for': kase.waitingFor ?? 'nobody',
    closed: kase.closedBy?.way ?? null,
    admitted: kase.admitted,
    edition: kase.edition,
    centre: kase.routed.centre,
    // Where a case was routed to says nothing of where it was handed since.
    tier: sight.facts['tier'] ?? kase.routed.tier,
    team: kase.routed.team,
  };
  return [
    ...ofCase.flatMap((field) => compareValue(expect[field], found[field], [field], reading)),
    ...Object.entries(expect.facts ?? {}).flatMap(([id, value]) =>
      compareValue(value, sight.facts[id], ['facts', id], reading),
    ),
    ...compareAmong(expect.done, kase.done, 'done'),
    ...compareNotAmong(expect['not-done'], kase.done, 'not-done'),
    ...compareAmong(expect.policies, sight.policies, 'policies'),
    ...compareAmong(expect.resources, sight.resources, 'resources'),
    ...compareNotAmong(expect['not-policies'], sight.policies, 'not-policies'),
    ...compareNotAmong(expect['not-resources'], sight.resources, 'not-resources'),
    ...compareMilestones(expect.milestones ?? {}, sight.milestones, reading),
    ...compareNotPromised(expect['not-promised'] ?? [], sight.milestones, reading),
    ...compareHistory(expect, kase.history, reading),
    ...compareProposals(expect.proposals ?? [], kase.proposals, reading),
  ];
}

function compareValue(expected: unknown, found: unknown, path: string[], reading: Reading): Misfit[] {
  if (expected === undefined || fits(expected, found, reading)) return [];
  return [{ path, expected: written(expected, reading), found: written(found, reading) }];
}

function compareAmong(
  expected: readonly string[] | undefined,
  found: readonly string[],
  field: string,
): Misfit[] {
  return (expected ?? []).flatMap((id, index) =>
    found.includes(id) ? [] : [{ path: [field, index], expected: id, found: `[${found.join(', ')}]` }],
  );
}

function compareNotAmong(
  expected: readonly string[] | undefined,
  found: readonly string[],
  field: string,
): Misfit[] {
  return (expected ?? []).flatMap((id, index) =>
    found.includes(id) ? [{ path: [field, index], expected: `no ${id}`, found: id }] : [],
  );
}

function compareHistory(expect: RawExpectation, history: readonly CaseEvent[], reading: Reading): Misfit[] {
  const missing = firstMissing(expect.history ?? [], history, (one, event) => fitsEvent(one, event, reading));
  const wanted = missing === null ? undefined : expect.history?.[missing];
  const names = history.map(eventName);
  return [
    ...(missing === null || wanted === undefined
      ? []
      : [
          {
            path: ['history', missing],
            expected: written(wanted, reading),
            found: closest(wanted, history, reading),
          },
        ]),
    ...compareNotAmong(expect['not-in-history'], names, 'not-in-history'),
  ];
}

/** The events of the same name in full, or the history in short. */
function closest(
  wanted: Readonly<Record<string, unknown>>,
  history: readonly CaseEvent[],
  reading: Reading,
): string {
  const same = history.filter((event) => eventName(event) === wanted['type']);
  return same.length === 0
    ? inShort(history, reading)
    : same.map((event) => written(event, reading)).join('; ');
}

function compareProposals(
  expected: readonly Readonly<Record<string, unknown>>[],
  proposals: CaseSight['kase']['proposals'],
  reading: Reading,
): Misfit[] {
  // What is proposed is told by one word: the act, or what the product would do.
  const known = proposals.map(({ what, ...proposal }) => ({
    ...proposal,
    what: what.do === 'act' ? what.act : what.do,
    to: what.do === 'changeSeverity' ? what.to : null,
  }));
  return expected.flatMap((one, index) =>
    known.some((proposal) => fits(one, proposal, reading))
      ? []
      : [{ path: ['proposals', index], expected: written(one, reading), found: written(known, reading) }],
  );
}

function compareSeen(
  wanted: NonNullable<RawExpectation['sees']>[number],
  seen: Seen,
  path: (string | number)[],
  reading: Reading,
): Misfit[] {
  const missing = firstMissing(wanted.events ?? [], seen.events, (name, event) => eventName(event) === name);
  const names = seen.events.map(eventName);
  const within = (misfits: Misfit[]) =>
    misfits.map((misfit) => ({ ...misfit, path: [...path, ...misfit.path] }));
  return [
    ...(missing === null
      ? []
      : [
          {
            path: [...path, 'events', missing],
            expected: wanted.events?.[missing] ?? '',
            found: inShort(seen.events, reading),
          },
        ]),
    ...within(compareNotAmong(wanted.not, names, 'not')),
    ...within(compareAmong(wanted.files, seen.files, 'files')),
    ...within(compareNotAmong(wanted['not-files'], seen.files, 'not-files')),
  ];
}

function compareSurroundings(expect: RawExpectation, { incidentsLeft, registered }: Surroundings): Misfit[] {
  const contracts = Object.entries(expect.contracts ?? {}).flatMap(([id, wanted]): Misfit[] => {
    const left = incidentsLeft[id];
    if (left === wanted['incidents-left']) return [];
    return [
      {
        path: ['contracts', id, 'incidents-left'],
        expected: String(wanted['incidents-left']),
        found: left === undefined ? 'no incidents at all' : String(left),
      },
    ];
  });
  return [
    ...contracts,
    ...compareAmong(expect.registered, registered, 'registered'),
    ...compareNotAmong(expect['not-registered'], registered, 'not-registered'),
  ];
}

function compareOutcome(expect: RawExpectation, outcome: Outcome | null): Misfit[] {
  const { form, answer } = expect;
  const filling = outcome?.done === true ? outcome.filling : null;
  const answered = outcome?.done === true ? outcome.answer : null;
  const misfits: Misfit[] = [];
  if (form !== undefined) {
    if (filling === null) return [{ path: ['form'], expected: 'a form', found: 'this step fills in none' }];
    const inForm = [
      ...compareAmong(form.shows, filling.shown, 'shows'),
      ...compareNotAmong(form.hides, filling.shown, 'hides'),
      ...compareAmong(form.requires, filling.required, 'requires'),
      ...compareAmong(
        form.warns,
        filling.warnings.flatMap(({ clauses }) => clauses),
        'warns',
      ),
      ...(form.warns?.length === 0 && filling.warnings.length > 0
        ? [{ path: ['warns'], expected: 'no warnings', found: String(filling.warnings.length) }]
        : []),
    ];
    misfits.push(...inForm.map((misfit) => ({ ...misfit, path: ['form', ...misfit.path] })));
  }
  if (answer !== undefined) {
    if (answered === null)
      return [...misfits, { path: ['answer'], expected: 'an answer', found: 'none was asked for' }];
    const reading = { zone: 'UTC', at: 0 };
    misfits.push(
      ...compareValue(answer.answer, answered.answer, ['answer', 'answer'], reading),
      ...compareValue(answer.rule, answered.rule, ['answer', 'rule'], reading),
      ...compareAmong(answer.clauses, answered.clauses, 'clauses').map((misfit) => ({
        ...misfit,
        path: ['answer', ...misfit.path],
      })),
    );
  }
  return misfits;
}
