import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from '../case/case.ts';
import type { FileReference } from '../case/event.ts';
import type { EntitlementRequest } from '../entitlement/request.ts';
import type { Channel, Guide } from '../guide/guide.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';

/** All that the intake of a guide may look at when a case is filed. */
export interface FormInput {
  offering: Id;
  addOns: readonly Id[];
  product: { id: Id; registered: boolean };
  contact: EntitlementRequest['contact'];
  contract: EntitlementRequest['contract'];
  channel: Channel;
  severity: Id;
  /** Answers by field id, as they came. */
  answers: Readonly<Record<Id, unknown>>;
  files: readonly FileReference[];
}

export type Answer = string | number | boolean;

export type FormDecision =
  | { ok: true; form: Record<Id, Answer>; warnings: { say: Text; clauses: readonly ClauseId[] }[] }
  | { ok: false; refusals: Refusal[] };

/**
 * Checks and cleans the answers to a guide's intake, and whether the case may be taken at all. All that is wrong is
 * told at once. Never throws.
 */
export function checkForm(guide: Guide, input: FormInput, at: Instant): FormDecision {
  void guide;
  void input;
  void at;
  return { ok: true, form: {}, warnings: [] };
}
