import type { Guide } from '../guide/guide.ts';
import { effectNotices } from './act-refusals.ts';
import { rulesOf } from './case-rules.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './evolve.ts';
import type { PlainCommand } from './plain-command.ts';
import type { Instant } from '../calendar/instant.ts';

/** The facts that an allowed act makes, in their order. All bear the act's instant. */
export function actEvents(
  guide: Guide,
  kase: CaseState,
  command: PlainCommand,
  at: Instant,
): readonly CaseEvent[] {
  const { by } = command;
  const of = { at, noticed: null, by };
  switch (command.type) {
    case 'open':
    case 'tick':
      return [];
    case 'acknowledge':
      return [{ ...of, type: 'acknowledged', messageId: command.messageId, to: command.to }];
    case 'recordNotice': {
      const { notice, to, messageId } = command;
      return [{ ...of, type: 'noticeSent', notice, countsAs: countsAs(guide, kase, notice), to, messageId }];
    }
    case 'assign':
      return [{ ...of, type: 'assigned', to: command.to, from: kase.owner, reason: command.reason }];
    case 'sendMessage': {
      const { body, files } = command;
      const stillWithUs = command.stillWithUs && by.side !== 'customer';
      return [
        ...reopening(kase, of),
        ...heard(kase, of),
        { ...of, type: 'messageSent', body, files, stillWithUs },
      ];
    }
    case 'addNote':
      return [{ ...of, type: 'noteAdded', body: command.body, files: command.files }];
    case 'addFiles':
      return [...heard(kase, of), { ...of, type: 'filesAdded', files: command.files }];
    case 'reviewSeverity':
      return [{ ...of, type: 'severityReviewed', severity: kase.severity, reason: command.reason }];
    case 'askSeverityReview':
      return [{ ...of, type: 'severityReviewAsked', to: command.to, reason: command.reason }];
    case 'startWait':
      return [
        ...waitEnd(kase, of, null),
        { ...of, type: 'waitStarted', for: command.for, reason: command.reason },
      ];
    case 'endWait':
      return waitEnd(kase, of, command.reason);
    case 'recordContactAttempt': {
      const { channel, outcome, note } = command;
      return [{ ...of, type: 'contactAttempted', channel, outcome, note }];
    }
    case 'proposeSolution':
      return [...waitEnd(kase, of, null), { ...of, type: 'solutionProposed', summary: command.summary }];
    case 'confirmSolution':
      return [...heard(kase, of), { ...of, type: 'solutionConfirmed', words: command.words }];
    case 'rejectSolution':
      return [{ ...of, type: 'solutionRejected', reason: command.reason }];
    case 'recordConsent':
      return [{ ...of, type: 'consentRecorded', subject: command.subject, words: command.words }];
    case 'close':
      return [{ ...of, type: 'closed', way: command.way, reason: command.reason }];
    case 'reopen':
      return [{ ...of, type: 'reopened', reason: command.reason }];
    default:
      return never(command);
  }
}

type Done = Pick<CaseEvent, 'at' | 'noticed' | 'by'>;

function countsAs(guide: Guide, kase: CaseState, notice: string): 'activity' | 'reminder' | 'none' {
  if (notice === effectNotices.warned || notice === effectNotices.missed) return 'reminder';
  return rulesOf(guide, kase.kind).notices.find(({ id }) => id === notice)?.countsAs ?? 'none';
}

/** A customer's word to a closed case reopens it first, so that the message falls into an open case. */
function reopening(kase: CaseState, of: Done): readonly CaseEvent[] {
  return kase.status === 'closed' ? [{ ...of, type: 'reopened', reason: null }] : [];
}

/** What a customer brings ends the wait for it; so does a confirmation that the vendor heard on the phone. */
function heard(kase: CaseState, of: Done): readonly CaseEvent[] {
  const ends = kase.waitingFor === 'customer' && of.by.side === 'customer';
  return ends ? waitEnd(kase, of, null) : [];
}

function waitEnd(kase: CaseState, of: Done, reason: string | null): readonly CaseEvent[] {
  return kase.waitingFor === null ? [] : [{ ...of, type: 'waitEnded', for: kase.waitingFor, reason }];
}

function never(command: never): never {
  throw new Error(`unknown command ${JSON.stringify(command)}`);
}
