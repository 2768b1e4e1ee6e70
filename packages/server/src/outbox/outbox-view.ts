import type { OutboxMail, OutboxRow } from '@upheld/contract';
import type { z } from 'zod';
import type { StoredMail } from './outbox-row.ts';

type Row = z.output<typeof OutboxRow>;

export function outboxRow(mail: StoredMail): Row {
  return {
    id: mail.id,
    state: mail.state,
    to: mail.recipients.map(({ email }) => email),
    // Until it is rendered it has only the name of its notice.
    subject: mail.subject ?? mail.notice,
    language: mail.language,
    notice: mail.notice,
    caseNumber: mail.case_number === null ? null : Number(mail.case_number),
    createdAt: mail.created_at.toISOString(),
    sentAt: mail.sent_at?.toISOString() ?? null,
    tries: mail.tries,
    nextTryAt: mail.next_try_at?.toISOString() ?? null,
    problem: mail.problem,
  };
}

export function outboxMail(mail: StoredMail): z.output<typeof OutboxMail> {
  return {
    ...outboxRow(mail),
    say: mail.say,
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headers ?? {},
    lists: mail.listing?.rows.map(({ number }) => number) ?? null,
  };
}
