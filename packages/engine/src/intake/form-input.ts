import type { FileReference } from '../case/event.ts';
import type { EntitlementRequest } from '../entitlement/request.ts';
import type { Channel } from '../guide/channel.ts';
import type { Id } from '../guide/text.ts';

/** Answers as they came, and the files that answer questions. */
export interface AnswerSheet {
  /** By field id. */
  answers: Readonly<Record<Id, unknown>>;
  /** Those that answer a question of type file name it in `field`. */
  files: readonly FileReference[];
}

/** All that the intake of a guide may look at when a case is filed. */
export interface FormInput extends AnswerSheet {
  /** The kind of case that is opened; left out: a request for support. */
  kind?: Id;
  offering: Id;
  addOns: readonly Id[];
  product: { id: Id; registered: boolean };
  contact: EntitlementRequest['contact'];
  contract: EntitlementRequest['contract'];
  channel: Channel;
  severity: Id;
}

/** An answer that was checked: texts are trimmed, numbers read, dates written 2026-10-01. */
export type Answer = string | number | boolean;
