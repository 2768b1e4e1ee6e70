import type { CaseEventType } from '../../case/event.ts';

/** The product's own events that a guide may speak of; acts of the guide are spoken of by their ids. */
export const patternEvents = [
  'opened',
  'acknowledged',
  'noticeSent',
  'assigned',
  'messageSent',
  'noteAdded',
  'filesAdded',
  'severityChanged',
  'severityReviewAsked',
  'severityReviewed',
  'waitStarted',
  'waitEnded',
  'contactAttempted',
  'solutionProposed',
  'solutionConfirmed',
  'solutionRejected',
  'consentRecorded',
  'closed',
  'reopened',
  'milestoneWarned',
  'milestoneMissed',
  'effectRefused',
  'proposed',
  'agreed',
  'declined',
  'admitted',
  'factSet',
  'dueAgreed',
  'routed',
  'incidentUsed',
  'incidentReturned',
  'productRegistered',
  'editionMoved',
] as const satisfies readonly CaseEventType[];

export type PatternEvent = (typeof patternEvents)[number];

export const isPatternEvent = (event: string): event is PatternEvent =>
  patternEvents.some((known) => known === event);
