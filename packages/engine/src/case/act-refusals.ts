import type { Id } from '../guide/text.ts';
import type { Clocks } from '../turn/clocks.ts';
import type { Side } from './actor.ts';
import type { Refusal } from './case.ts';
import type { PlainCommand } from './plain-command.ts';
import type { Standing } from './standing.ts';
import type { CommandType } from './command.ts';
import { requestKind, rulesOf } from './case-rules.ts';
import { severityRefusals } from './decide-severity.ts';
import { judgeClosing } from './judge-closing.ts';
import { judgeReopening } from './judge-reopening.ts';
import { refusal } from './refusal.ts';
import { tableRefusals } from './act-table.ts';
import { optionalText, requiredText } from './text-limits.ts';

/** What stands against an act whatever its content: side, status, and what was done already. */
export function standingRefusals(standing: Standing, act: CommandType, side: Side): readonly Refusal[] {
  const { clocks, history, at } = standing;
  const { guide, kase } = clocks;
  const byTable = tableRefusals(act, side, kase.status);
  if (byTable.length > 0) return byTable;
  if (isAboutSeverity(act) && kase.kind !== requestKind)
    return [refusal('kind-without-severity', { params: { kind: kase.kind } })];
  switch (act) {
    case 'acknowledge':
      return history.some(({ type }) => type === 'acknowledged') ? [refusal('already-acknowledged')] : [];
    case 'sendMessage':
      return judgeReopening(guide, kase, 'message', at);
    case 'reopen':
      return judgeReopening(guide, kase, 'act', at);
    case 'confirmSolution':
      return kase.confirmed ? [refusal('already-confirmed')] : [];
    case 'recordConsent':
      return kase.consents.includes('notFixed') ? [refusal('already-consented')] : [];
    default:
      return [];
  }
}

/** Only a request for support has a severity. */
export const isAboutSeverity = (act: CommandType): boolean =>
  act === 'changeSeverity' || act === 'askSeverityReview' || act === 'reviewSeverity';

/** What stands against the content of an act. */
export function contentRefusals({ clocks, at }: Standing, command: PlainCommand): readonly Refusal[] {
  const { kase } = clocks;
  switch (command.type) {
    case 'open':
    case 'tick':
    case 'acknowledge':
      return [];
    case 'recordNotice':
      return isNotice(clocks, command.notice)
        ? []
        : [refusal('notice-unknown', { path: '/notice', params: { notice: command.notice } })];
    case 'assign':
      if (kase.owner === null) return optionalText('reason', command.reason);
      if (kase.owner.id === command.to.id) return [refusal('already-owner', { path: '/to' })];
      return requiredText('reason', command.reason);
    case 'sendMessage':
    case 'addNote':
      return command.files.length > 0
        ? optionalText('body', command.body)
        : requiredText('body', command.body);
    case 'addFiles':
      return command.files.length > 0 ? [] : [refusal('files-required', { path: '/files' })];
    case 'askSeverityReview':
      return [...requiredText('reason', command.reason), ...severityRefusals({ clocks }, command.to)];
    case 'reviewSeverity':
      return requiredText('reason', command.reason);
    case 'startWait':
      return [
        ...requiredText('reason', command.reason),
        ...(kase.waitingFor === command.for ? [refusal('already-waiting', { path: '/for' })] : []),
      ];
    case 'endWait':
    case 'reopen':
      return optionalText('reason', command.reason);
    case 'recordContactAttempt':
      return optionalText('note', command.note);
    case 'proposeSolution':
      return requiredText('summary', command.summary);
    case 'confirmSolution':
      return optionalText('words', command.words);
    case 'rejectSolution':
      return requiredText('reason', command.reason);
    case 'recordConsent':
      return requiredText('words', command.words);
    case 'close':
      return [
        ...judgeClosing(clocks, command.way, command.by.side, at),
        ...optionalText('reason', command.reason),
      ];
    default:
      return never(command);
  }
}

/** Notices that effects send have no entry in the guide: those of a clock, of an act, and of a case that is opened. */
export const effectNotices = {
  warned: 'milestone-warned',
  missed: 'milestone-missed',
  done: 'act-done',
  opened: 'case-opened',
} as const;

function isNotice({ guide, kase }: Clocks, notice: Id): boolean {
  return (
    Object.values<string>(effectNotices).includes(notice) ||
    rulesOf(guide, kase.kind).notices.some(({ id }) => id === notice)
  );
}

function never(command: never): never {
  throw new Error(`unknown command ${JSON.stringify(command)}`);
}
