import type { FileReference } from '../case/event.ts';
import type { EntitlementRequest } from '../entitlement/request.ts';
import type { Channel } from '../guide/channel.ts';
import type {} from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';

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
  /** Those that answer a question of type file name it in `field`. */
  files: readonly FileReference[];
}

/** An answer that was checked: texts are trimmed, numbers read, dates written 2026-10-01. */
export type Answer = string | number | boolean;
