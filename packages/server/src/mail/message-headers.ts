/** What makes one mail of a case: its outbox id, its case's id, and whether a machine or a person speaks. */
export interface MessageIdentity {
  outboxId: string;
  caseId: string;
  /** The host of the sender's address. */
  domain: string;
  /** Written by a person (a reply), and only carried by the program. */
  personal: boolean;
  /** Message-IDs of earlier mails to the same reader about the same case, oldest first. */
  earlier: readonly string[];
}

export interface MessageHeaders {
  messageId: string;
  inReplyTo: string | undefined;
  references: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const keptReferences = 20;

/**
 * Threading by RFC 5322 section 3.6.4: the same outbox row always has the same Message-ID, so a mail that is sent twice
 * is seen as one; `References` begins with the thread's own id. What a machine wrote says so by RFC 3834, so that no
 * other machine answers it.
 */
export function messageHeaders({
  outboxId,
  caseId,
  domain,
  personal,
  earlier,
}: MessageIdentity): MessageHeaders {
  const thread = `<case.${caseId}@${domain}>`;
  return {
    messageId: `<mail.${outboxId}@${domain}>`,
    inReplyTo: earlier.at(-1) ?? thread,
    references: [thread, ...earlier.slice(-keptReferences)],
    headers: personal ? {} : { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}
