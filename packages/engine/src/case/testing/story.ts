import type { Instant } from '../../calendar/instant.ts';
import type { Guide } from '../../guide/guide.ts';
import type { FactValue } from '../../kernel/expression.ts';
import type { Actor } from '../actor.ts';
import type { Case, Decision } from '../case.ts';
import type { Command, CommandOf } from '../command.ts';
import { decide } from '../decide.ts';
import type { CaseEvent } from '../event.ts';
import { evolve } from '../evolve.ts';

/** A cast and a story on a simulated clock, for tests. */

export const park: Actor = { side: 'customer', person: { id: 'park', name: 'Park Jun' } };
export const mina: Actor = { side: 'vendor', person: { id: 'mina', name: 'Mina Roth' }, role: 'engineer' };
export const omar: Actor = { side: 'vendor', person: { id: 'omar', name: 'Omar Ito' }, role: 'engineer' };
export const program: Actor = { side: 'program', cause: null };

/** `2026-11-23 10:00` on the wall clock of a zone (`UTC` unless told). */
export function instant(text: string, zone = 'UTC'): Instant {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
}

export function clockText(at: Instant | null, zone = 'UTC'): string | null {
  if (at === null) return null;
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString().replace('T', ' ');
}

export function open(parts: Partial<CommandOf<'open'>> = {}): CommandOf<'open'> {
  return {
    type: 'open',
    kind: 'request',
    by: park,
    number: 7,
    requester: {
      accountId: 'hanbit',
      accountName: 'Hanbit',
      contact: { id: 'park', name: 'Park Jun' },
      language: 'en',
      contractId: 'c1',
    },
    entitlement: {
      channel: 'web',
      contact: { id: 'park', name: 'Park Jun', email: 'park@hanbit.example', phone: '+82 2 555', roles: [] },
      contract: {
        id: 'c1',
        active: true,
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        addOns: [],
        coversProduct: true,
        incidentsLeft: 0,
      },
      offering: 'gold',
      product: { id: 'suite', registered: true },
    },
    channel: 'web',
    severity: 'P3',
    title: 'Backups stop',
    description: 'Since last night.',
    form: {},
    files: [],
    ...parts,
  };
}

export const reply: CommandOf<'sendMessage'> = {
  type: 'sendMessage',
  by: mina,
  body: 'We look into it.',
  files: [],
  stillWithUs: false,
};
export const stillWithUs: CommandOf<'sendMessage'> = { ...reply, stillWithUs: true };
export const customerWrites: CommandOf<'sendMessage'> = { ...reply, by: park, body: 'It still happens.' };
export const tick: Command = { type: 'tick', by: program };
export const confirm: Command = { type: 'confirmSolution', by: park, words: null };
export const propose: Command = { type: 'proposeSolution', by: mina, summary: 'Install the patch.' };
export const reopen: Command = { type: 'reopen', by: park, reason: null };
export const endWait: Command = { type: 'endWait', by: mina, reason: null };
export const unreached: Command = {
  type: 'recordContactAttempt',
  by: mina,
  channel: 'phone',
  outcome: 'noAnswer',
  note: null,
};
export const reached: Command = { ...unreached, outcome: 'reached' };
export const mailed = (notice: string): Command => ({
  type: 'recordNotice',
  by: program,
  notice,
  to: ['park@hanbit.example'],
  messageId: `<${notice}>`,
});
export const acknowledge: Command = {
  type: 'acknowledge',
  by: program,
  messageId: '<1>',
  to: ['park@hanbit.example'],
};
export const rerate = (to: string): Command => ({
  type: 'changeSeverity',
  by: mina,
  to,
  reason: 'Reviewed.',
});
export const wait = (whom: 'customer' | 'vendor' | 'release'): Command => ({
  type: 'startWait',
  by: mina,
  for: whom,
  reason: 'Asked for the log.',
});
export const close = (way: string, by: Actor = mina): Command => ({ type: 'close', by, way, reason: null });

export const doing = (act: string, by: Actor = mina): Command => ({
  type: 'do',
  by,
  act,
  with: {},
  files: [],
  override: null,
  calledBy: null,
});
export const saying = (fact: string, value: FactValue): Command => ({
  type: 'setFact',
  by: mina,
  fact,
  value,
  reason: null,
});
export const agreeing = (duty: string, due: Instant): Command => ({
  type: 'agreeDue',
  by: mina,
  duty,
  due,
  reason: null,
});

export type Deed = readonly [when: string, command: Command];

/** The case after the deeds, each at its time in `zone`. Throws where one of them is refused. */
export function tell(guide: Guide, deeds: readonly Deed[], zone = 'UTC'): Case {
  let kase: Case | null = null;
  for (const [at, command] of deeds) kase = after(guide, kase, command, instant(at, zone));
  if (kase === null) throw new Error('a story has at least one deed');
  return kase;
}

/** The case after one more command. Throws where it is refused. */
export function after(guide: Guide, kase: Case | null, command: Command, at: Instant): Case {
  const decision = decide(guide, kase, command, at);
  if (!decision.ok) throw new Error(`${command.type} refused: ${codes(decision).join(', ')}`);
  const next = decision.events.reduce<Case | null>(evolve, kase);
  if (next === null) throw new Error('nothing happened');
  return next;
}

export function codes(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
}

/** The events of some types, as `type at`, for comparing with what should have happened. */
export function happened(kase: Case, ...types: readonly CaseEvent['type'][]): readonly string[] {
  return kase.history
    .filter(({ type }) => types.includes(type))
    .map(({ type, at }) => `${type} ${clockText(at)}`);
}
