import fc from 'fast-check';
import {
  act,
  always,
  businessDays,
  by,
  calendar,
  countdown,
  days,
  derived,
  duty,
  fact,
  hours,
  minutes,
  none,
  officeHours,
  on,
  sampleGuide,
  says,
  start,
  when,
} from '../../case/testing/sample-guide.ts';
import {
  agreeing,
  close,
  confirm,
  customerWrites,
  doing,
  endWait,
  instant,
  mailed,
  propose,
  reopen,
  reply,
  rerate,
  saying,
  unreached,
  wait,
} from '../../case/testing/story.ts';
import type { Command } from '../../case/command.ts';
import type { FactRule } from '../../kernel/fact.ts';

/** A guide with a clock of every sort, and random lives of cases under it. */

export const office = calendar('office', officeHours('Europe/Berlin', '09:00', '17:00'));

export const waiting = {
  while: when("case.status == 'waitsForCustomer'"),
  reason: says('We wait for you'),
  clauses: [],
};
const fromCustomer = [on('messageSent', { by: 'customer' })];
const done = (id: string) => on('actDone', { act: id });
const begins = (id: string) => start('actDone', { act: id });

const band: FactRule = {
  ...fact('band', 'choice', '', ['near', 'far']),
  source: {
    kind: 'band',
    of: 'distance',
    bands: [
      { id: 'near', upTo: 40 },
      { id: 'far', upTo: null },
    ],
  },
};
const relieved = "fact.workaround && case.raised > 0 && case.raisedFrom != ''";

export const busy = sampleGuide({
  calendars: [office],
  notices: [
    { id: 'reply', on: [], to: [], when: null, countsAs: 'activity', text: null, lists: null, clauses: [] },
  ],
  facts: [
    fact('every', 'duration', ''),
    fact('endsOn', 'date', ''),
    fact('distance', 'number', 10),
    fact('hardware', 'choice', 'none', ['none', 'faulty', 'ready']),
    fact('workaround', 'truth', false),
    band,
    derived(
      'level',
      ['P1', 'P2', 'P3', 'P4'],
      [
        [relieved, 'case.raisedFrom'],
        [null, 'case.severity'],
      ],
    ),
  ],
  acts: [
    act('arrived'),
    act('restored'),
    act('agreed'),
    act('updated'),
    act('answered', { afterClosing: true }),
  ],
  duties: [
    duty('response', {
      target: by('severity', { P1: hours(1), P2: hours(6), P3: businessDays(1), P4: none }),
      calendar: by('severity', { P1: 'always', P2: 'office', P3: 'office', P4: 'office' }),
      from: [start('opened'), start('reopened', { ended: 'continue' })],
      warnings: [
        { at: { kind: 'percent', percent: 50 }, effects: [] },
        { at: { kind: 'before', amount: minutes(20) }, effects: [] },
      ],
    }),
    duty('response@project', {
      over: { duty: 'response', binding: 'stricter' },
      target: always(hours(30)),
      from: [start('opened'), start('reopened')],
      lapses: when("fact.hardware == 'faulty'"),
    }),
    duty('fix', {
      target: by('severity', { P1: hours(8), P2: days(3), P3: businessDays(5), P4: hours(80) }),
      calendar: always('office'),
      pauses: [waiting],
      until: [on('solutionProposed')],
      from: [start('opened'), start('solutionRejected'), start('reopened')],
    }),
    duty('steady', {
      target: always(hours(30)),
      calendar: always('office'),
      pauses: [waiting],
      until: [done('restored')],
      from: [start('opened'), start('reopened')],
    }),
    duty('note', {
      target: always(hours(20)),
      counts: 'goal',
      from: [start('messageSent', { by: 'vendor' })],
      until: [on('messageSent', { by: 'vendor' })],
      lapses: when("case.turn == 'customer'"),
    }),
    duty('restore', {
      from: [begins('arrived'), start('severityChanged', { by: 'program', where: "'arrived' in done" })],
      until: [done('restored')],
      applies: when("fact.hardware != 'faulty' && fact.level != 'P4'"),
      target: {
        dimensions: ['level', 'band'],
        cells: {
          'P1/near': hours(6),
          'P1/far': hours(9),
          'P2/near': hours(12),
          'P2/far': businessDays(1),
          'P3/near': businessDays(2),
          'P3/far': businessDays(3),
          'P4/near': none,
          'P4/far': none,
        },
      },
      calendar: always('office'),
      warnings: [{ at: { kind: 'percent', percent: 80 }, effects: [] }],
      onDue: [{ do: 'raise', ranks: 1, when: null, clauses: [] }],
    }),
    duty('restore@project', {
      over: { duty: 'restore', binding: 'contract' },
      from: [begins('arrived')],
      until: [done('restored')],
      countedFrom: 'opened',
      target: always(hours(40)),
      applies: when("fact.band == 'near'"),
      change: 'carry',
    }),
    duty('update', {
      from: [
        start('actDone', { act: 'agreed', running: 'restart' }),
        start('factSet', { where: "event.fact == 'every'", running: 'restart' }),
        begins('updated'),
      ],
      until: [done('updated')],
      target: always({ kind: 'fact', fact: 'every' }),
      calendar: always('office'),
      rhythm: { from: 'due', afterMiss: 'roll' },
      pauses: [waiting],
      warnings: [{ at: { kind: 'percent', percent: 75 }, effects: [] }],
    }),
    duty('review', {
      counts: 'goal',
      until: [done('updated')],
      target: always({ kind: 'timeOfDay', time: '08:30' }),
      calendar: always('office'),
      rhythm: { from: 'due', afterMiss: 'wait' },
      applies: when("case.severity == 'P1'"),
    }),
    duty('visit', {
      from: [begins('agreed')],
      until: [done('arrived')],
      target: by('band', { near: hours(16), far: { kind: 'agreed' } }),
      pauses: [waiting],
    }),
    duty('renewal', {
      counts: 'box',
      lives: 'always',
      until: [],
      target: always({ kind: 'ahead', of: 'endsOn', lead: businessDays(5) }),
      calendar: always('office'),
      warnings: [{ at: { kind: 'before', amount: days(2) }, effects: [] }],
    }),
    duty('survey', {
      counts: 'box',
      lives: 'ended',
      from: [start('closed')],
      until: [done('answered')],
      target: always(days(6)),
      rhythm: { from: 'stop', afterMiss: 'roll' },
    }),
    countdown('unanswered', {
      from: [start('contactAttempted')],
      until: fromCustomer,
      target: always(days(4)),
      quorum: { count: 2, of: on('contactAttempted'), within: days(4), spacing: hours(2) },
    }),
    countdown('silent', {
      from: [start('noticeSent', { where: "event.countsAs == 'activity'", running: 'restart' })],
      when: when("case.turn == 'customer'"),
      lapses: when("case.turn != 'customer'"),
      until: fromCustomer,
      target: always(days(7)),
      warnings: [{ at: { kind: 'before', amount: days(1) }, effects: [] }],
    }),
  ],
});

export const beginning = instant('2026-10-20 08:00');

export type LaterDeed = readonly [minutesLater: number, Command];

const anyCommand = fc.constantFrom<Command>(
  reply,
  customerWrites,
  mailed('reply'),
  rerate('P1'),
  rerate('P2'),
  rerate('P3'),
  rerate('P4'),
  wait('customer'),
  wait('release'),
  endWait,
  unreached,
  propose,
  confirm,
  close('solved'),
  close('unanswered'),
  reopen,
  doing('arrived'),
  doing('restored'),
  doing('agreed'),
  doing('updated'),
  doing('updated'),
  doing('answered'),
  saying('every', '5h'),
  saying('every', '2bd'),
  saying('every', '3d'),
  saying('endsOn', '2026-11-04'),
  saying('endsOn', '2026-10-22'),
  saying('distance', 30),
  saying('distance', 400),
  saying('hardware', 'faulty'),
  saying('hardware', 'ready'),
  saying('workaround', true),
  saying('workaround', false),
  agreeing('visit', beginning + 5 * 86_400_000),
  agreeing('visit', beginning + 15 * 86_400_000),
);

export const anySeverity = fc.constantFrom('P1', 'P2', 'P3', 'P4');
/** What is done to a case, and how many minutes after the deed before; often in the same instant. */
export const anyDeeds = fc.array(
  fc.tuple(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4_000 })), anyCommand),
  { maxLength: 14 },
);
