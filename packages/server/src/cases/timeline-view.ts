import type { Timeline, TimelineEntry } from '@upheld/contract';
import { isPublic, type Actor, type Case, type CaseEvent, type Guide } from '@upheld/engine';
import { iso, isoOrNull } from '../http/iso.ts';

/** The history as a reader may see it. Permalinks keep their numbers whatever is left out. */
export function timelineView(guide: Guide, kase: Case, forCustomer: boolean): Timeline {
  const { history } = kase;
  const items = history.flatMap((event, index) => {
    const visible = isPublic(guide, kase, event);
    return forCustomer && !visible ? [] : [entryView(event, index, visible, forCustomer)];
  });
  return { items, version: history.length };
}

function entryView(event: CaseEvent, index: number, visible: boolean, forCustomer: boolean): TimelineEntry {
  const { type, at, noticed, by, ...data } = event;
  return {
    id: `e${index}`,
    type,
    at: iso(at),
    noticed: isoOrNull(noticed),
    by: actorView(by),
    visibility: visible ? 'public' : 'internal',
    data: forCustomer ? withoutInternals(type, data) : data,
  };
}

/** Why a case changed hands is said among staff. */
function withoutInternals(type: CaseEvent['type'], data: Record<string, unknown>): Record<string, unknown> {
  return type === 'assigned' ? { ...data, reason: null } : data;
}

function actorView(by: Actor): TimelineEntry['by'] {
  switch (by.side) {
    case 'customer':
      return { side: by.side, id: by.person.id, name: by.person.name, role: null, cause: null };
    case 'vendor':
      return { side: by.side, id: by.person.id, name: by.person.name, role: by.role, cause: null };
    case 'program':
      return { side: by.side, id: null, name: null, role: null, cause: by.cause?.duty ?? null };
    default:
      return by satisfies never;
  }
}
