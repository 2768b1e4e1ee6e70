import type { Side } from './actor.ts';
import type { CaseStatus, Refusal } from './case.ts';
import type { CommandType } from './command.ts';
import { refusal } from './refusal.ts';

const waiting: readonly CaseStatus[] = ['waitsForCustomer', 'waitsForVendor', 'waitsForRelease'];
const open: readonly CaseStatus[] = ['new', 'withUs', ...waiting, 'solutionProposed'];
const always: readonly CaseStatus[] = [...open, 'closed'];

/** Which side may do an act, and in which statuses of the case. The one table that `decide`, `acts` and screens read. */
export const actTable: Readonly<Record<CommandType, Partial<Record<Side, readonly CaseStatus[]>>>> = {
  open: { customer: [], vendor: [], program: [] },
  acknowledge: { program: always },
  recordNotice: { program: always },
  assign: { vendor: open, program: open },
  // A customer's word to a closed case may reopen it; see the guide's `closing.reopening`.
  sendMessage: { customer: always, vendor: open },
  addNote: { vendor: always },
  addFiles: { customer: open, vendor: open },
  changeSeverity: { vendor: open },
  askSeverityReview: { customer: open },
  startWait: { vendor: open },
  endWait: { vendor: waiting },
  recordContactAttempt: { vendor: open },
  proposeSolution: { vendor: open },
  confirmSolution: { customer: open, vendor: open },
  rejectSolution: { customer: ['solutionProposed'], vendor: ['solutionProposed'] },
  recordConsent: { customer: open, vendor: open },
  close: { customer: open, vendor: open },
  reopen: { customer: ['closed'], vendor: ['closed'] },
  // Who does an act of the guide, and when, is said by the act itself.
  do: { customer: always, vendor: always, program: always },
  agree: { customer: open, vendor: open },
  decline: { customer: open, vendor: open },
  setFact: { customer: open, vendor: open },
  agreeDue: { vendor: open },
  reviewSeverity: { vendor: open },
  tick: { program: always },
};

/** What the table has against an act. Empty: side and status allow it. */
export function tableRefusals(act: CommandType, side: Side, status: CaseStatus): readonly Refusal[] {
  const statuses = actTable[act][side];
  if (statuses === undefined) return [refusal('act-not-for-side', { params: { act, side } })];
  if (statuses.includes(status)) return [];
  if (act === 'open') return [refusal('already-opened')];
  return [status === 'closed' ? refusal('case-closed') : refusal('act-not-now', { params: { act, status } })];
}
