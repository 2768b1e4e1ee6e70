import { decide, evolve, type Command } from '@upheld/engine';
import { sql } from 'kysely';
import { changeOf } from '../cases/case-change.ts';
import { findCase } from '../cases/find-case.ts';
import { storeCases } from '../cases/store-cases.ts';
import { inWorkspace } from '../database/transaction.ts';
import { iso } from '../http/iso.ts';
import type { MailDeps } from './mail-deps.ts';

interface SentMail {
  case_number: string;
  notice: string;
  message_id: string;
  name: string;
}

const mostAttempts = 20;

/**
 * Writes the sending of a customer's mail into the case: a confirmation acknowledges it, other activity may move a
 * countdown (XEN-12). Safe to repeat: the row says whether it has been done, in the transaction that does it.
 */
export async function recordSending(deps: MailDeps, workspaceId: string, outboxId: string): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    if (await tryRecording(deps, workspaceId, outboxId)) return;
  }
  throw new Error(`the case of outbox ${outboxId} changed under every attempt to record its sending`);
}

/** False where somebody changed the case meanwhile. */
async function tryRecording(deps: MailDeps, workspaceId: string, outboxId: string): Promise<boolean> {
  const now = deps.clock.now();
  const stored = await inWorkspace(deps.pool, { workspaceId }, async (transaction) => {
    const { rows } = await sql<SentMail>`
      update outbox set recorded_at = ${iso(now)}::timestamptz
      where workspace_id = ${workspaceId} and id = ${outboxId} and state in ('sent', 'kept') and recorded_at is null
      returning case_number, notice, message_id, recipients->0->>'name' as name`.execute(transaction);
    const [mail] = rows;
    if (mail === undefined) return null;
    const loaded = await findCase(transaction, deps.guides, workspaceId, Number(mail.case_number), {
      alsoOpen: false,
    });
    if (loaded === null) return null;
    const decision = decide(loaded.guide, loaded.kase, commandOf(mail), now);
    // Told already, or a notice that a newer edition no longer knows: nothing to write.
    if (!decision.ok) return null;
    const kase = decision.events.reduce((state, event) => evolve(state, event), loaded.kase);
    const change = changeOf(loaded, kase, decision.events);
    const written = await storeCases(transaction, workspaceId, [change], now);
    if (!written.has(loaded.id)) throw new CaseMovedOn();
    return { accountId: loaded.accountId, number: kase.number, version: kase.history.length };
  }).catch((error: unknown) => {
    if (error instanceof CaseMovedOn) return 'again' as const;
    throw error;
  });
  if (stored === 'again') return false;
  if (stored !== null) {
    deps.bus.publish([
      {
        workspaceId,
        accountId: stored.accountId,
        event: { type: 'case', number: stored.number, version: stored.version },
      },
    ]);
  }
  return true;
}

/** Rolls the transaction back, so that the row stays unrecorded. */
class CaseMovedOn extends Error {}

function commandOf(mail: SentMail): Command {
  const by = { side: 'program', cause: null } as const;
  const sent = { by, messageId: mail.message_id, to: [mail.name] };
  return mail.notice === 'confirmation'
    ? { ...sent, type: 'acknowledge' }
    : { ...sent, type: 'recordNotice', notice: mail.notice };
}
