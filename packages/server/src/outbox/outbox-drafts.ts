import { noticesFor, type Case, type CaseEvent, type Guide, type Recipient } from '@upheld/engine';
import { v7 as uuidv7 } from 'uuid';
import type { StaffMember } from '../people/staff-directory.ts';
import type { CaseListing, FindListing } from './case-listing.ts';
import type { MailRecipient, OutboxDraft } from './outbox-draft.ts';

/** The mails that new events of a case call for, one for each person; `contact` is the case's. */
export async function outboxDrafts(
  staff: readonly StaffMember[],
  contact: Omit<MailRecipient, 'kind'>,
  change: { guide: Guide; kase: Case; events: readonly CaseEvent[] },
  findListing: FindListing,
): Promise<OutboxDraft[]> {
  const notices = noticesFor(change.guide, change.kase, change.events);
  const resolve = (recipient: Recipient): MailRecipient[] => {
    if (recipient === 'customer')
      return [
        {
          kind: 'contact',
          id: contact.id,
          name: contact.name,
          email: contact.email,
          language: contact.language,
        },
      ];
    const people = staff.filter((one) =>
      recipient === 'owner'
        ? one.id === change.kase.owner?.id
        : one.role === recipient || one.duties.includes(recipient),
    );
    return people.map(({ id, name, email, language }) => ({ kind: 'staff', id, name, email, language }));
  };
  const drafts: OutboxDraft[] = [];
  for (const notice of notices) {
    const people = new Map(notice.recipients.flatMap(resolve).map((one) => [one.id, one]));
    if (notice.except !== null) people.delete(notice.except);
    const listing: CaseListing | null =
      notice.lists === null || people.size === 0 ? null : await findListing(notice.lists, change);
    for (const one of people.values()) {
      drafts.push({
        id: uuidv7(),
        notice: notice.notice,
        countsAs: notice.countsAs,
        eventSeqs: [notice.event],
        say: notice.text,
        listing,
        recipients: [one],
        language: one.language,
      });
    }
  }
  return drafts;
}
