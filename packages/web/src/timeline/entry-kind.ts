import type { TimelineEntry } from '@upheld/contract';

export const entryKinds = ['all', 'messages', 'internal', 'promises', 'acts', 'files'] as const;
export type EntryKind = (typeof entryKinds)[number];

const messages = [
  'opened',
  'messageSent',
  'solutionProposed',
  'solutionConfirmed',
  'solutionRejected',
  'consentRecorded',
  'closed',
  'reopened',
  'proposed',
  'agreed',
  'declined',
];
const acts = ['actDone', 'proposed', 'agreed', 'declined', 'factSet'];
const promises = [
  'opened',
  'acknowledged',
  'milestoneWarned',
  'milestoneMissed',
  'severityChanged',
  'severityReviewed',
  'dueAgreed',
  'editionMoved',
  'waitStarted',
  'waitEnded',
  'closed',
  'reopened',
  'effectRefused',
];

/** Whether an entry shows under a filter of the timeline. */
export function isOfKind(entry: TimelineEntry, kind: EntryKind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'messages':
      return messages.includes(entry.type);
    case 'internal':
      return entry.visibility === 'internal';
    case 'promises':
      return promises.includes(entry.type);
    case 'acts':
      return acts.includes(entry.type);
    case 'files':
      return filesOf(entry).length > 0;
  }
}

/** A word between people, which no filter may hide without saying so. */
export const isPublicMessage = (entry: TimelineEntry): boolean =>
  entry.type === 'messageSent' && entry.visibility === 'public';

export interface EntryFile {
  id: string;
  name: string;
  bytes: number;
}

export function filesOf({ data }: TimelineEntry): readonly EntryFile[] {
  return Array.isArray(data['files']) ? (data['files'] as EntryFile[]) : [];
}
