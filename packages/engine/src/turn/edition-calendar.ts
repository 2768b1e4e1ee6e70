import { editionOf } from '../guide/editions.ts';
import type { Guide, GuideCalendar } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';

/**
 * The id of a calendar as it was in an edition: `office@2`, in turns of a case that was moved since. Ids of guides have
 * no `@`; one that names its edition already keeps it.
 */
export function calendarAsIn(edition: string, calendar: Id): Id {
  return calendar.includes('@') ? calendar : `${calendar}@${edition}`;
}

/** A calendar of a guide, or of the edition that its id names. Null where there is none. */
export function guideCalendar(guide: Guide, calendar: Id): GuideCalendar | null {
  return heldBy(guide, calendar).calendars[nameOf(calendar)] ?? null;
}

/** The edition whose hours an id means. Throws where a shell gave the guide without the edition that its case was under. */
export function heldBy(guide: Guide, calendar: Id): Guide {
  const at = calendar.indexOf('@');
  if (at === -1) return guide;
  const edition = calendar.slice(at + 1);
  const held = editionOf(guide, edition);
  if (held === null) throw new Error(`edition ${edition} of ${guide.id} is not linked to ${guide.edition}`);
  return held;
}

/** The id within its own edition. */
export const nameOf = (calendar: Id): Id => calendar.split('@', 1)[0] ?? calendar;
