import { findCase } from '../cases/find-case.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { MailDeps } from './mail-deps.ts';
import { takeQueuedMail, writeOutcome } from './outbox-mail.ts';
import { recordSending } from './record-sending.ts';
import { renderMail } from './render-mail.ts';

export interface Attempt {
  /** The mail is given up after this one. */
  lastTry: boolean;
  /** When a deferred mail is tried again, for people to see; the job queue does it. */
  nextTry: number | null;
}

/**
 * Delivers one mail of the outbox and writes its sending into the case. Safe to repeat at any point: a mail that was
 * sent is not sent again, one that was sent and not recorded is recorded. Answers the problem of a mail that is to be
 * tried again, else null.
 */
export async function deliverMail(
  deps: MailDeps,
  workspace: { id: string; slug: string },
  outboxId: string,
  attempt: Attempt,
): Promise<string | null> {
  const problem = await send(deps, workspace, outboxId, attempt);
  await recordSending(deps, workspace.id, outboxId);
  deps.bus.publish([{ workspaceId: workspace.id, accountId: null, event: { type: 'outbox' } }]);
  return problem;
}

async function send(
  deps: MailDeps,
  workspace: { id: string; slug: string },
  outboxId: string,
  attempt: Attempt,
): Promise<string | null> {
  return inWorkspace(
    deps.pool,
    { workspaceId: workspace.id },
    async (transaction) => {
      const queued = await takeQueuedMail(transaction, workspace.id, outboxId);
      if (queued === null) return null;
      const loaded = await findCase(transaction, deps.guides, workspace.id, queued.caseNumber, {
        alsoOpen: false,
      });
      if (loaded === null) throw new Error(`outbox ${outboxId} belongs to a case that is not there`);
      const now = deps.clock.now();
      const mail = renderMail(queued, loaded, {
        workspace: workspace.slug,
        baseUrl: deps.baseUrl,
        mailFrom: deps.mailFrom,
        now,
      });
      const carried = await deps.carrier.carry(mail);
      const headers = {
        From: mail.from,
        To: `${mail.to.name} <${mail.to.address}>`,
        'Message-ID': mail.messageId,
        ...(mail.inReplyTo === undefined ? {} : { 'In-Reply-To': mail.inReplyTo }),
        References: mail.references.join(' '),
        ...mail.headers,
      };
      const record =
        queued.recipient.kind === 'contact' &&
        (queued.notice === 'confirmation' || queued.countsAs !== 'none');
      await writeOutcome(transaction, workspace.id, { id: queued.id, ...mail, headers }, carried, {
        now,
        record,
        ...attempt,
      });
      return carried.outcome === 'deferred' && !attempt.lastTry ? carried.problem : null;
    },
    // A slow mail server holds the transaction open; the carrier has time-outs of its own.
    { statementTimeoutMilliseconds: 0 },
  );
}
