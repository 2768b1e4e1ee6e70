/** Who does something: we, the reader, whoever it is, or a role by its name. */
export type Who = 'us' | 'you' | 'anybody' | { role: string };

/**
 * Events as the moments that they are: `we write to you`, `您的回复`. Read after `Counts from` and `Is kept when`. Events
 * of which a customer sees nothing are told as generally as they may be.
 */
export interface EventWords {
  opened: string;
  acknowledged: string;
  noticeSent: string;
  activityNotice: string;
  reminder: string;
  assigned: string;
  firstAssigned: string;
  reassigned: string;
  messageSent(who: Who): string;
  noteAdded: string;
  filesAdded(who: Who): string;
  severityChanged: string;
  severityReviewAsked: string;
  severityReviewed: string;
  waitStarted: string;
  waitStartedCustomer: string;
  waitStartedVendor: string;
  waitStartedRelease: string;
  waitEnded: string;
  waitEndedCustomer: string;
  waitEndedVendor: string;
  waitEndedRelease: string;
  contactAttempted: string;
  contactReached: string;
  contactNotReached: string;
  solutionProposed(who: Who): string;
  solutionConfirmed: string;
  solutionRejected: string;
  consentRecorded: string;
  closed: string;
  /** Closed in one of some ways. */
  closedAs(ways: string): string;
  reopened: string;
  milestoneWarned: string;
  milestoneMissed: string;
  actDone(act: string, who: Who): string;
  proposed: string;
  agreed: string;
  declined: string;
  factSet: string;
  dueAgreed: string;
  routed: string;
  incidentUsed: string;
  incidentReturned: string;
  productRegistered: string;
  admitted: string;
  editionMoved: string;
  effectRefused: string;
}

/** Of three sentences and one with a role's name, the one that tells who did it. */
export function byWho(
  who: Who,
  [us, you, anybody]: readonly [us: string, you: string, anybody: string],
  role: (name: string) => string,
): string {
  if (who === 'us') return us;
  if (who === 'you') return you;
  return who === 'anybody' ? anybody : role(who.role);
}
