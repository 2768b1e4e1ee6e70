import { expect, test } from 'vitest';
import { failuresOf, told } from '../testing/workshop.ts';

const opened = `
story:
  - at: 2026-11-23 09:00
    by: otto
    does: open
    with: { severity: 3 }`;

test('a story that goes as expected passes, and tells what was done', async () => {
  const result = await told(`
clauses: [W-1]
story:
  - at: 2026-11-23 16:00
    by: otto
    does: open
    with: { severity: 3 }
    expect: { status: new, milestones: { response: { due: 2026-11-24 10:00, clock: office } } }
  - { at: 2026-11-24 09:30, by: mika, does: message, expect: { milestones: { response: { state: met } } } }`);
  expect(result).toMatchObject({ passed: true, clauses: ['W-1'], guide: 'workshop', zone: 'Europe/Berlin' });
  expect(result.steps.map(({ does, outcome }) => `${does} ${outcome}`)).toEqual([
    'open done',
    'message done',
  ]);
  expect(result.cases.map(({ name, history }) => [name, ...history.map(({ type }) => type)])).toEqual([
    ['case', 'opened', 'acknowledged', 'milestoneWarned', 'messageSent', 'noticeSent'],
  ]);
});

test('every expectation that is not met is told, with its line', async () => {
  const { failures } = await told(`
story:
  - at: 2026-11-23 16:00
    by: otto
    does: open
    with: { severity: 3 }
    expect:
      status: withUs
      owner: mika
      milestones: { response: { due: 2026-11-24 09:00 } }
      facts: { logs: true }
      closed: solved`);
  expect(failures.map(({ line, expected, found }) => [line, expected, found])).toEqual([
    [9, 'withUs', 'new'],
    [10, 'mika', 'none'],
    [13, 'solved', 'none'],
    [12, 'true', 'false'],
    [11, '2026-11-24 09:00', '2026-11-24 10:00'],
  ]);
});

test('an act that is refused fails a step that did not expect it, and one that is done a step that did', async () => {
  expect(
    await failuresOf(`${opened}
  - { at: 09:10, by: mika, does: close, with: { way: solved } }
  - { at: 09:20, by: mika, does: message, refused: [case-closed] }`),
  ).toEqual([
    'story.1.does: done <> refused: closing-need-unmet Not confirmed yet.',
    'story.2.refused: refused <> done',
  ]);
});

test('a refusal must have the codes and the clauses that are told', async () => {
  const story = (refused: string) => `${opened}
  - { at: 09:10, by: mika, does: handUp, refused: ${refused} }`;
  expect(await failuresOf(story('{ codes: [act-need-unmet], clauses: [W-3] }'))).toEqual([]);
  expect(await failuresOf(story('{ codes: [act-not-offered], clauses: [W-4] }'))).toEqual([
    'story.1.refused: act-not-offered <> refused: act-need-unmet (W-3) Collect the logs first.',
    'story.1.refused: W-4 <> refused: act-need-unmet (W-3) Collect the logs first.',
  ]);
  expect(await failuresOf(story('{ says: [Collect the logs] }'))).toEqual([]);
  expect(await failuresOf(story('{ says: [Call first] }'))).toEqual([
    'story.1.refused: Call first <> refused: act-need-unmet (W-3) Collect the logs first.',
  ]);
});

test('what is due at an instant is in time at it, and missed a millisecond later', async () => {
  expect(
    await failuresOf(`${opened}
  - { at: 11:00, expect: { milestones: { response: { state: dueSoon } }, no-mails: [milestone-missed] } }
  - at: +1ms
    expect:
      milestones: { response: { state: missed, missed: 11:00 } }
      mails: [{ notice: milestone-missed, to: manager }]
      sees: [{ by: otto, events: [opened, milestoneMissed], not: [milestoneWarned] }]`),
  ).toEqual([]);
});

test('a mail that must not go to somebody is told from one that goes to others', async () => {
  const missed = (none: string) => `${opened}
  - { at: 11:30, expect: { mails: [{ notice: milestone-missed, to: manager }], no-mails: [${none}] } }`;
  expect(await failuresOf(missed('{ notice: milestone-missed, to: otto }'))).toEqual([]);
  expect(await failuresOf(missed('{ notice: milestone-missed, to: manager }'))).toEqual([
    'story.1.expect.no-mails: no milestone-missed to manager <> milestone-missed to manager',
  ]);
});

test('acts of the guide are done, overridden, proposed and agreed to', async () => {
  expect(
    await failuresOf(`${opened}
  - { at: 09:10, by: manager, does: handUp, refused: [act-not-for-role] }
  - { at: 09:20, by: mika, does: collectLogs, expect: { facts: { logs: true }, done: [collectLogs] } }
  - at: 09:30
    by: mika
    does: handUp
    expect:
      sees: [{ by: otto, events: [collectLogs], not: [handUp] }, { by: mika, events: [collectLogs, handUp] }]
  - at: 09:40
    by: mika
    does: restart
    expect: { not-done: [restart], proposals: [{ what: restart, of: [customer], state: open }] }
  - { at: 09:50, by: otto, does: agree, expect: { done: [restart], proposals: [{ state: agreed }] } }`),
  ).toEqual([]);
});

test('what a person may do is read from the same table as the refusal', async () => {
  expect(
    await failuresOf(`${opened}
    expect:
      may: { otto: [message, close/withdrawn], mika: [assign, collectLogs] }
      may-not: { otto: { close/solved: [closing-need-unmet] }, mika: { handUp: [act-need-unmet] } }`),
  ).toEqual([]);
  expect(
    await failuresOf(`${opened}
    expect: { may: { otto: [close/solved, note] }, may-not: { mika: [message] } }`),
  ).toEqual([
    'story.0.expect.may.otto.0: close/solved <> refused: closing-need-unmet',
    'story.0.expect.may.otto.1: note <> not offered',
    'story.0.expect.may-not.mika.0: no message <> it may be done',
  ]);
});

test('a pack is used up by a case and given back as its guide says', async () => {
  expect(
    await failuresOf(`
given:
  contract: { offering: pack, incidents: 1 }
  registered: [press]
story:
  - { at: 2026-11-23 09:00, by: otto, does: open, case: one, expect: { contracts: { contract: { incidents-left: 0 } } } }
  - { at: 09:10, by: otto, does: open, refused: { codes: [not-entitled], clauses: [W-5] } }
  - at: 09:20
    by: otto
    does: close
    with: { way: withdrawn }
    expect: { contracts: { contract: { incidents-left: 1 } } }
  - { at: 09:30, by: otto, does: open, case: two }`),
  ).toEqual([]);
});

test('a case of another kind has its own form, acts and clocks, and may register a product', async () => {
  expect(
    await failuresOf(`
given:
  contract: { offering: pack, incidents: 1 }
story:
  - { at: 2026-11-23 09:00, by: otto, does: open, refused: { codes: [not-entitled], clauses: [W-6] } }
  - { by: otto, does: open, with: { kind: registration }, refused: [field-required] }
  - by: otto
    does: open
    case: registration
    with: { kind: registration, product: press, form: { serial: P-1 } }
    expect: { milestones: { answer: { due: 2026-11-24 09:00 } }, not-registered: [press] }
  - { at: 10:00, by: mika, does: accept, expect: { registered: [press], milestones: { answer: { state: met } } } }
  - { at: 10:10, by: otto, does: open, case: request, with: { product: press } }`),
  ).toEqual([]);
});

test('the form of a filing shows itself before it is sent', async () => {
  expect(
    await failuresOf(`
story:
  - at: 2026-11-23 09:00
    by: otto
    does: fill-in
    with: { form: { noise: yes } }
    expect:
      form: { shows: [decibel], requires: [site], warns: [W-1] }
      answer: { answer: allow, rule: in-force }
  - { by: otto, does: fill-in, expect: { form: { hides: [decibel], warns: [] } } }`),
  ).toEqual([]);
});

test('mail that is held up is sent later, and what hangs on it comes later', async () => {
  const story = (mail: string, due: string) => `
given: { mail: ${mail} }
story:
  - { at: 2026-11-23 09:00, by: otto, does: open }
  - { at: 10:00, by: mika, does: message }
  - { at: 12:00, expect: { milestones: { closing.silent: ${due} } } }`;
  expect(await failuresOf(story('prompt', '{ due: 2026-11-26 10:00 }'))).toEqual([]);
  expect(await failuresOf(story('{ delay: 70min }', '{ due: 2026-11-26 11:10 }'))).toEqual([]);
  expect(await failuresOf(story('off', '{ state: notStarted }'))).toEqual([]);
});

test('a severity that others must agree to holds once they have', async () => {
  expect(
    await failuresOf(`
story:
  - { at: 2026-11-23 09:00, by: otto, does: open, with: { severity: 1 }, expect: { severity: 2 } }
  - { at: 09:30, by: specialist, does: agree, expect: { severity: 1 } }`),
  ).toEqual([]);
});

test('files are seen by whom they are for', async () => {
  expect(
    await failuresOf(`${opened}
    files: { photo: press.jpg }
  - { at: 09:10, by: mika, does: note, files: [inside.txt] }
  - at: 09:20
    expect:
      sees:
        - { by: otto, files: [press.jpg], not-files: [inside.txt] }
        - { by: mika, files: [press.jpg, inside.txt] }`),
  ).toEqual([]);
});

test('an act of one case is done on the others that it calls for', async () => {
  expect(
    await failuresOf(`
story:
  - { at: 2026-11-23 09:00, by: otto, does: open, case: press, with: { product: press } }
  - { by: otto, does: open, case: lathe, with: { product: lathe } }
  - { at: 09:10, by: mika, does: wait, case: press, with: { for: release } }
  - { by: mika, does: wait, case: lathe, with: { for: release } }
  - { by: mika, does: open, case: release, with: { kind: release, product: press } }
  - { at: 10:00, by: mika, does: publish, case: release, with: { product: press } }
  - { at: 10:00, expect: { case: press, done: [fixReleased], history: [{ type: fixReleased, at: 10:00, by: program }] } }
  - { at: 10:00, expect: { case: lathe, not-done: [fixReleased] } }`),
  ).toEqual([]);
});

test('a right is answered by its first rule that holds', async () => {
  expect(
    await failuresOf(`
given: { contract: { until: 2026-11-30 } }
story:
  - at: 2026-11-23 09:00
    by: otto
    does: ask-right
    with: { right: upgrade, form: { version: "2.1" } }
    expect: { answer: { answer: allow, rule: in-force, clauses: [W-7] } }
  - { by: otto, does: ask-right, with: { right: upgrade }, refused: [field-required] }
  - at: 2026-12-01 09:00
    by: otto
    does: ask-right
    with: { right: upgrade, form: { version: "2.1" } }
    expect: { answer: { answer: refuse, rule: none } }`),
  ).toEqual([]);
});

test('a case is held by its edition until it is moved, and new ones by the edition in force', async () => {
  expect(
    await failuresOf(`
given: { editions: { next: ./next } }
story:
  - at: 2026-11-30 15:30
    by: otto
    does: open
    case: old
    expect: { edition: "1", milestones: { response: { target: 2h, due: 2026-12-01 09:30 } } }
  - at: 2026-12-01 09:00
    by: otto
    does: open
    case: new
    expect: { edition: "2", milestones: { response: { target: 1h, due: 10:00 } } }
  - { at: 09:10, by: mika, does: move-edition, case: old, with: { to: next, reason: '' }, refused: [text-required] }
  - { at: 09:10, by: otto, does: move-edition, case: old, with: { to: next }, refused: [act-not-for-side] }
  - at: 09:10
    by: mika
    does: move-edition
    case: old
    with: { to: next }
    expect: { edition: "2", history: [{ type: editionMoved, from: "1", to: "2" }], milestones: { response: { due: 09:30 } } }
  - { at: 09:20, by: otto, does: close, case: old, with: { way: withdrawn } }
  - at: 09:25
    by: otto
    does: open
    case: third
    expect: { edition: "2", milestones: { response: { due: 10:25 } } }`),
  ).toEqual([]);
});

test('the tier of a case is the one that it was last handed to, and a case that is open was closed in no way', async () => {
  expect(
    await failuresOf(`${opened}
    expect: { tier: bench, closed: none }
  - { at: 09:10, by: mika, does: handUpBench, with: { reason: Too hard }, expect: { tier: master } }
  - { at: 09:20, expect: { tier: bench, closed: solved } }`),
  ).toEqual(['story.2.expect.closed: solved <> none', 'story.2.expect.tier: bench <> master']);
});

test('of a promise of the guide and the terms beside it, the one that binds is told', async () => {
  expect(
    await failuresOf(`
given: { contract: { terms: [quick] } }
story:
  - at: 2026-11-23 09:00
    by: otto
    does: open
    with: { severity: 3 }
    expect:
      milestones:
        response: { due: 11:00, binds: false }
        response@quick: { due: 09:30, binds: false }`),
  ).toEqual(['story.0.expect.milestones.response@quick.binds: false <> true']);
});
