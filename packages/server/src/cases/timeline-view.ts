import type { Timeline, TimelineEntry } from '@upheld/contract';
import { isPublic, seenByCustomer, type Actor, type Case, type CaseEvent, type Guide } from '@upheld/engine';
import { iso, isoOrNull } from '../http/iso.ts';

/** The history as a reader may see it. Permalinks keep their numbers whatever is left out. */
export function timelineView(guide: Guide, kase: Case, forCustomer: boolean): Timeline {
  const { history } = kase;
  const items = history.flatMap((event, index) => {
    if (!forCustomer) return [entryView(event, index, isPublic(guide, kase, event))];
    const seen = seenByCustomer(guide, kase, event);
    return seen === null ? [] : [entryView(seen, index, true)];
  });
  return { items, version: history.length };
}

function entryView(event: CaseEvent, index: number, visible: boolean): TimelineEntry {
  const { type, at, noticed, by, ...data } = event;
  return {
    id: `e${index}`,
    type,
    at: iso(at),
    noticed: isoOrNull(noticed),
    by: actorView(by),
    visibility: visible ? 'public' : 'internal',
    data,
  };
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
