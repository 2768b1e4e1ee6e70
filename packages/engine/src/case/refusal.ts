import type { ClauseId, Text } from '../guide/text.ts';
import type { Decision, Refusal } from './case.ts';

/** Every reason for which a case's decision refuses an act; each has its entry in `docs/refusals.md`. */
export const refusalCodes = [
  'case-unknown',
  'already-opened',
  'kind-unknown',
  'case-closed',
  'act-not-for-side',
  'act-not-now',
  'not-entitled',
  'self-help-only',
  'offering-unknown',
  'product-unknown',
  'severity-unknown',
  'severity-same',
  'kind-without-severity',
  'severity-need-unmet',
  'text-required',
  'text-too-long',
  'files-required',
  'already-acknowledged',
  'notice-unknown',
  'already-owner',
  'already-waiting',
  'already-confirmed',
  'already-consented',
  'closing-way-unknown',
  'closing-not-by-side',
  'closing-need-unmet',
  'closing-held',
  'closing-quorum-unmet',
  'reopening-not-possible',
  'reopening-too-late',
  'reopening-not-by-message',
  'act-unknown',
  'act-not-for-role',
  'act-not-offered',
  'act-done-already',
  'act-need-unmet',
  'act-called-already',
  'proposal-unknown',
  'proposal-settled',
  'proposal-not-asked',
  'proposals-too-many',
  'fact-unknown',
  'fact-not-for-role',
  'fact-value-unfit',
  'duty-unknown',
  'due-not-agreed-here',
  'due-in-the-past',
  'due-too-far',
  'kind-not-for-role',
  'right-unknown',
  'edition-same',
  'edition-of-other-guide',
  'edition-without-kind',
  'edition-without-offering',
  'edition-without-product',
  'edition-without-severity',
  'edition-without-terms',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal with what is left out empty. `because` is the entry of the guide that refuses, if one does. */
export function refusal(
  code: RefusalCode,
  details: {
    path?: string;
    params?: Refusal['params'];
    because?: { say: Text | null; clauses: readonly ClauseId[] };
  } = {},
): Refusal {
  return {
    code,
    say: details.because?.say ?? null,
    clauses: details.because?.clauses ?? [],
    path: details.path ?? null,
    params: details.params ?? {},
  };
}

export function refused(refusals: readonly Refusal[]): Decision {
  return { ok: false, refusals };
}
