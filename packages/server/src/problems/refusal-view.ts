import type { Language } from '@upheld/contract';
import type { Refusal } from '@upheld/engine';
import { sentenceOf } from './sentence.ts';

/** A refusal in words: the guide's own in the reader's language, else ours for the code, else the guide's in any. */
export function refusalWords(refusal: Refusal, language: Language): string {
  const said = refusal.say?.[language];
  if (said !== undefined) return said;
  // The guide's words say more than ours, even in its reference language, which comes first.
  const [reference] = Object.values(refusal.say ?? {});
  return reference ?? sentenceOf(refusal.code, language, refusal.params) ?? refusal.code;
}

export function refusalView(refusal: Refusal, language: Language) {
  return {
    code: refusal.code,
    detail: refusalWords(refusal, language),
    clauses: [...refusal.clauses],
    overridable: isOverridable(refusal),
  };
}

/** Whether the one who was refused may go on all the same, with a reason. */
export const isOverridable = ({ params }: Refusal): boolean => params['overridable'] === 1;
