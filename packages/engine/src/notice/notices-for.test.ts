import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  countdown,
  days,
  duty,
  hours,
  on,
  sampleGuide,
  says,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import { customerWrites, doing, mailed, open, reply, tell, tick, unreached } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Notice } from '../guide/guide.ts';
import type { Recipient } from '../kernel/effect.ts';
import { noticesFor } from './notices-for.ts';

const notice = (
  id: string,
  to: readonly Recipient[],
  parts: Partial<Notice> & Pick<Notice, 'on'>,
): Notice => ({
  id,
  to,
  when: null,
  countsAs: 'activity',
  text: null,
  lists: null,
  clauses: [],
  ...parts,
});

const tell_ = (recipients: readonly Recipient[], text: string) => ({
  do: 'notify' as const,
  recipients,
  text: says(text),
  lists: null,
  when: null,
  clauses: [],
});

const guide = sampleGuide({
  notices: [
    notice('receipt', ['customer'], { on: [on('opened')], countsAs: 'none' }),
    notice('message', ['customer', 'owner', 'manager'], { on: [on('messageSent')] }),
    notice('urgent', ['manager'], { on: [on('opened')], when: when("case.severity == 'P1'") }),
  ],
  acts: [act('arrived', { effects: [tell_(['customer', 'manager'], 'Somebody is there.')] })],
  duties: [
    duty('response', {
      target: always(hours(2)),
      warnings: [{ at: { kind: 'percent', percent: 50 }, effects: [tell_(['manager'], 'Half is gone.')] }],
      onDue: [tell_(['manager', 'owner'], 'It is missed.')],
    }),
    countdown('unanswered', {
      from: [start('contactAttempted')],
      target: always(days(2)),
      quorum: { count: 2, of: on('contactAttempted'), within: days(2), spacing: null },
      onDue: [tell_(['customer'], 'It is closed.')],
    }),
  ],
});

const opened: Deed = ['2026-11-23 10:00', open()];
const owned: Deed = [
  '2026-11-23 10:05',
  {
    type: 'assign',
    by: { side: 'program', cause: null },
    to: { id: 'mina', name: 'Mina Roth' },
    reason: null,
  },
];
/** The notices of the last deed's events. */
const sentBy = (...deeds: readonly Deed[]) => {
  const before = deeds.length === 1 ? 0 : tell(guide, deeds.slice(0, -1)).history.length;
  const kase = tell(guide, deeds);
  return noticesFor(guide, kase, kase.history.slice(before));
};

describe('the notices of what happened', () => {
  test('the one who files gets the receipt, though they did it themselves', () => {
    expect(sentBy(opened)).toEqual([
      {
        notice: 'receipt',
        recipients: ['customer'],
        except: null,
        event: 0,
        countsAs: 'none',
        text: null,
        lists: null,
      },
    ]);
  });

  test('a condition on the case decides whether a notice goes', () => {
    const sent = sentBy(['2026-11-23 10:00', open({ severity: 'P1' })]);
    expect(sent.map(({ notice: id }) => id)).toEqual(['receipt', 'urgent']);
  });

  test("an engineer's message goes to the customer and not to the engineer", () => {
    const [sent] = sentBy(opened, owned, ['2026-11-23 10:30', reply]);
    expect(sent).toMatchObject({
      notice: 'message',
      recipients: ['customer', 'manager'],
      except: 'mina',
      event: 2,
      countsAs: 'activity',
    });
  });

  test("a customer's message goes to the owner and not to the customer", () => {
    const [sent] = sentBy(opened, owned, ['2026-11-23 10:30', customerWrites]);
    expect(sent?.recipients).toEqual(['owner', 'manager']);
  });

  test('while nobody owns the case, no owner is told', () => {
    const [sent] = sentBy(opened, ['2026-11-23 10:30', customerWrites]);
    expect(sent?.recipients).toEqual(['manager']);
  });
});

describe('the notices of a clock', () => {
  test('its warning and its miss are reminders and bear their words', () => {
    const sent = sentBy(opened, owned, ['2026-11-23 18:00', tick]);
    expect(sent).toEqual([
      {
        notice: 'milestone-warned',
        recipients: ['manager'],
        except: null,
        event: 2,
        countsAs: 'reminder',
        text: says('Half is gone.'),
        lists: null,
      },
      {
        notice: 'milestone-missed',
        recipients: ['manager', 'owner'],
        except: null,
        event: 3,
        countsAs: 'reminder',
        text: says('It is missed.'),
        lists: null,
      },
    ]);
  });

  test('a run that slides for want of attempts tells nobody; one that had enough does', () => {
    const answered: Deed[] = [opened, ['2026-11-23 10:01', reply]];
    const once = sentBy(...answered, ['2026-11-23 11:00', unreached], ['2026-11-28 11:00', tick]);
    expect(once).toEqual([]);
    const twice = sentBy(
      ...answered,
      ['2026-11-23 11:00', unreached],
      ['2026-11-24 11:00', unreached],
      ['2026-11-25 11:30', tick],
    );
    expect(twice.map(({ text }) => text)).toEqual([says('It is closed.')]);
  });
});

describe('the notices of an act of the guide', () => {
  test('whom it tells is told in its words, but for who did it', () => {
    expect(sentBy(opened, ['2026-11-23 10:30', doing('arrived')])).toEqual([
      {
        notice: 'act-done',
        recipients: ['customer', 'manager'],
        except: 'mina',
        event: 1,
        countsAs: 'none',
        text: says('Somebody is there.'),
        lists: null,
      },
    ]);
  });

  test('that it was sent can be recorded', () => {
    const kase = tell(guide, [
      opened,
      ['2026-11-23 10:30', doing('arrived')],
      ['2026-11-23 10:31', mailed('act-done')],
    ]);
    expect(kase.history.at(-1)).toMatchObject({ type: 'noticeSent', notice: 'act-done', countsAs: 'none' });
  });
});
