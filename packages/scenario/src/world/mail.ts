import { noticesAt, type Case, type CaseEvent, type NoticeToSend, type TakenIn } from '@upheld/engine';
import type { Cast, Member } from '../cast/cast.ts';

/** A mail to one person, with the event that called for it. */
export interface Mail {
  notice: NoticeToSend;
  to: Member;
  event: CaseEvent | null;
}

/** The mails that new events of a case call for. `contact` is the case's; staff are told by what they are and by their roles. */
export function mailsFor(cast: Cast, contact: Member, kase: Case, taken: readonly TakenIn[]): Mail[] {
  return noticesAt(taken).flatMap((notice) => {
    const people = new Map<string, Member>();
    for (const recipient of notice.recipients)
      for (const one of told(cast, contact, kase, recipient)) people.set(one.key, one);
    if (notice.except !== null) people.delete(notice.except);
    return [...people.values()].map((to) => ({ notice, to, event: kase.history[notice.event] ?? null }));
  });
}

function told(cast: Cast, contact: Member, kase: Case, recipient: string): readonly Member[] {
  if (recipient === 'customer') return [contact];
  return [...cast.values()].filter(
    (one) =>
      one.side === 'vendor' &&
      (recipient === 'owner'
        ? one.key === kase.owner?.id
        : one.as === recipient || one.roles.includes(recipient)),
  );
}

/** Whether a mail's sending is written into its case: the confirmation acknowledges it, activity may move a countdown. */
export const isRecorded = ({ notice, to }: Mail, contact: Member): boolean =>
  to.key === contact.key && (notice.notice === 'confirmation' || notice.countsAs !== 'none');
