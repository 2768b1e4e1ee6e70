import { isOf } from '../case/party.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Pattern } from '../kernel/pattern.ts';

/** Whether an event is one that a pattern means. `facts` are the facts after the event; asked for only if needed. */
export function matches(pattern: Pattern, event: CaseEvent, facts: () => Facts): boolean {
  if (pattern.on !== event.type) return false;
  if (pattern.act !== null && (event.type !== 'actDone' || event.act !== pattern.act)) return false;
  if (pattern.by !== null && !isOf(pattern.by, event.by, null)) return false;
  return pattern.where === null || pattern.where.holds(facts());
}
