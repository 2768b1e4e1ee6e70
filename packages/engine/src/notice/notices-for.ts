import type { Case } from '../case/case.ts';
import { effectNotices } from '../case/act-refusals.ts';
import { rulesOf } from '../case/case-rules.ts';
import { lazyFacts } from '../case/condition-facts.ts';
import type { CaseEvent, EventOf } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide, Notice } from '../guide/guide.ts';
import type { Id, Text } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { CaseList, Effect, Recipient } from '../kernel/effect.ts';
import { binds } from '../turn/binds.ts';
import { takenIn } from '../turn/clocks.ts';
import type { Clocks, TakenIn } from '../turn/clocks.ts';
import { matches } from '../turn/matches.ts';

/** A mail that an event calls for, before anybody's address is known. */
export interface NoticeToSend {
  /**
   * The notice's id in the guide, or for what an effect sends `milestone-warned`, `milestone-missed`, `act-done` or
   * `case-opened`.
   */
  notice: Id;
  recipients: readonly Recipient[];
  /** The person who did it: told nothing about it, whatever role they have. */
  except: string | null;
  /** Position of its event in the case's history. */
  event: number;
  countsAs: Notice['countsAs'];
  text: Text | null;
  /** The cases that it lists: the shell knows which those are, by `isListed`. */
  lists: CaseList | null;
}

/**
 * The notices that new events call for. `kase` is the case after them; `events` are the last of its history. Nobody is
 * sent a notice of what they did themselves, but for the receipt of a case that they opened.
 */
export function noticesFor(guide: Guide, kase: Case, events: readonly CaseEvent[]): readonly NoticeToSend[] {
  return noticesAt(takenIn(guide, kase, events));
}

/** The same, of events whose clocks are at hand. */
export const noticesAt = (taken: readonly TakenIn[]): readonly NoticeToSend[] =>
  taken.flatMap(({ reached, event, index }) => noticesOf(reached, event, index));

function noticesOf(reached: Clocks, event: CaseEvent, index: number): readonly NoticeToSend[] {
  const { guide, kase } = reached;
  const facts = lazyFacts(guide, kase, event);
  const ofGuide = rulesOf(guide, kase.kind)
    .notices.filter(
      ({ on, when }) => on.some((pattern) => matches(pattern, event, facts)) && holds(when, facts),
    )
    .map(({ id, to, countsAs, text, lists }) => ({ notice: id, to, countsAs, text, lists }));
  const ofEffects = effectsOf(reached, event).flatMap((effect) =>
    effect.do === 'notify' && holds(effect.when, facts)
      ? [{ ...effectNotice(event), to: effect.recipients, text: effect.text, lists: effect.lists }]
      : [],
  );
  return [...ofGuide, ...ofEffects].flatMap(({ to, ...notice }): NoticeToSend[] => {
    const recipients = to.filter((recipient) => isTold(recipient, kase, event));
    if (recipients.length === 0) return [];
    return [{ ...notice, recipients, except: actorOf(event), event: index }];
  });
}

/** A warning of a silence is no activity: if it were, the silence would never end. */
function effectNotice({ type }: CaseEvent): Pick<NoticeToSend, 'notice' | 'countsAs'> {
  switch (type) {
    case 'milestoneWarned':
      return { notice: effectNotices.warned, countsAs: 'reminder' };
    case 'milestoneMissed':
      return { notice: effectNotices.missed, countsAs: 'reminder' };
    case 'actDone':
      return { notice: effectNotices.done, countsAs: 'none' };
    default:
      return { notice: effectNotices.opened, countsAs: 'none' };
  }
}

function effectsOf(reached: Clocks, event: CaseEvent): readonly Effect[] {
  const { guide, kase } = reached;
  switch (event.type) {
    case 'opened':
      return guide.kinds.find(({ id }) => id === kase.kind)?.effects ?? [];
    case 'actDone':
      return rulesOf(guide, kase.kind).acts.find(({ id }) => id === event.act)?.effects ?? [];
    case 'milestoneWarned':
    case 'milestoneMissed':
      return effectsOfClock(reached, event);
    default:
      return [];
  }
}

function effectsOfClock(
  reached: Clocks,
  event: EventOf<'milestoneWarned' | 'milestoneMissed'>,
): readonly Effect[] {
  const clock = reached.duties.find(({ duty }) => duty.id === event.duty);
  if (clock === undefined) return [];
  if (event.type === 'milestoneWarned') return clock.duty.warnings[event.warning]?.effects ?? [];
  const turn = clock.turns.find(({ number }) => number === event.turn);
  const hasEffects = turn !== undefined && turn.end?.how !== 'slid' && binds(reached, clock, turn);
  return hasEffects ? clock.duty.onDue : [];
}

function isTold(recipient: Recipient, kase: CaseState, event: CaseEvent): boolean {
  const actor = actorOf(event);
  switch (recipient) {
    case 'customer':
      return event.type === 'opened' || kase.opened.requester.contact.id !== actor;
    case 'owner':
      return kase.owner !== null && kase.owner.id !== actor;
    default:
      // Who has a role is the shell's to know; it leaves out `except`.
      return true;
  }
}

function actorOf({ by, type }: CaseEvent): string | null {
  return by.side === 'program' || type === 'opened' ? null : by.person.id;
}

function holds(when: Notice['when'], facts: () => Facts): boolean {
  return when === null || when.holds(facts());
}
