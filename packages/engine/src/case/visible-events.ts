import type { Guide } from '../guide/guide.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './event.ts';

/** Whether the customer of a case may read an event of it. One place for the timeline, the files and the mails. */
export function isPublic(guide: Guide, event: CaseEvent): boolean {
  switch (event.type) {
    case 'noteAdded':
    case 'noticeSent':
    case 'milestoneWarned':
    case 'effectRefused':
      return false;
    case 'milestoneMissed':
      return (
        event.counts === 'promise' && guide.duties.find(({ id }) => id === event.duty)?.to === 'customer'
      );
    default:
      return true;
  }
}

/** Ids of the files that the customer may have: those of notes are internal. */
export function publicFileIds(kase: Case): ReadonlySet<string> {
  const ids = kase.history.flatMap((event) => {
    switch (event.type) {
      case 'opened':
      case 'messageSent':
      case 'filesAdded':
        return event.files.map(({ id }) => id);
      default:
        return [];
    }
  });
  return new Set(ids);
}
