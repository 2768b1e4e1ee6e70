import type { RefusalCode } from '@upheld/engine';

/** What the intake has against an answer; the engine's other refusals are `RefusalCode`. */
export type IntakeRefusalCode =
  | 'field-unknown'
  | 'field-required'
  | 'field-not-text'
  | 'field-too-long'
  | 'field-not-an-option'
  | 'field-pattern'
  | 'field-not-email'
  | 'field-not-phone'
  | 'field-not-date'
  | 'field-not-duration'
  | 'field-not-number'
  | 'field-not-yes-or-no'
  | 'intake-need-unmet';

/** A sentence for every refusal of the engine, said where the guide has no words of its own. */
export type RefusalSentences = Readonly<Record<RefusalCode | IntakeRefusalCode, string>>;
