import type { Case } from './case.ts';
import { requestKind } from './case-rules.ts';
import type { CaseEvent, EventOf } from './event.ts';
import { withAgreement, withProposal, withState } from './proposals.ts';

/** A case without its history: all that conditions and decisions look at. */
export type CaseState = Omit<Case, 'history'>;

/** The case after one more event. Throws only where a history does not begin with `opened`: that is no history. */
export function evolve(kase: Case | null, event: CaseEvent): Case {
  return { ...project(kase, event), history: kase === null ? [event] : [...kase.history, event] };
}

/** The case that a history tells. */
export function replay(events: readonly CaseEvent[]): Case {
  let state: CaseState | null = null;
  for (const event of events) state = project(state, event);
  if (state === null) throw new Error('a history has at least one event');
  return { ...state, history: events };
}

/** As `evolve`, leaving the history out: one step of a walk along it costs the same however long it is. */
export function project(before: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'opened') return opened(event);
  if (before === null) throw new Error(`a history begins with opened, not ${event.type}`);
  const after = withSets(changed(before, event), event);
  return isActivity(event) ? { ...after, lastActivity: event.at } : after;
}

function withSets(kase: CaseState, { sets }: CaseEvent): CaseState {
  return sets === undefined ? kase : { ...kase, facts: { ...kase.facts, ...sets } };
}

function opened(event: Extract<CaseEvent, { type: 'opened' }>): CaseState {
  return {
    number: event.number,
    opened: event,
    title: event.title,
    severity: event.severity,
    status: 'new',
    owner: null,
    turn: 'vendor',
    waitingFor: null,
    attempts: 0,
    confirmed: false,
    consents: [],
    closedBy: null,
    timesReopened: 0,
    files: event.files,
    lastActivity: event.at,
    kind: event.kind ?? requestKind,
    edition: event.edition,
    facts: event.sets ?? {},
    done: [],
    ranOut: [],
    raised: 0,
    raisedFrom: null,
    proposals: [],
    admitted: event.entitlement.answer !== 'ask',
    incident: 'none',
    routed: { centre: null, tier: null, team: null },
    terms: event.terms ?? [],
  };
}

function changed(kase: CaseState, event: Exclude<CaseEvent, { type: 'opened' }>): CaseState {
  const byCustomer = event.by.side === 'customer';
  // Whatever the customer does is a sign of life: attempts are counted anew and the next word is the vendor's.
  const heard: CaseState = byCustomer ? { ...kase, attempts: 0, turn: 'vendor' } : kase;
  switch (event.type) {
    case 'acknowledged':
    case 'noticeSent':
    case 'noteAdded':
    case 'milestoneWarned':
    case 'effectRefused':
    case 'productRegistered':
    case 'dueAgreed':
      return kase;
    case 'assigned':
      return { ...takenUp(kase), owner: event.to };
    case 'messageSent': {
      const files = withFiles(heard, event.files);
      if (byCustomer) return { ...heard, files };
      return { ...takenUp(kase), files, turn: event.stillWithUs ? 'vendor' : 'customer' };
    }
    case 'filesAdded':
      return { ...heard, files: withFiles(heard, event.files) };
    case 'severityChanged':
      return { ...heard, severity: event.to, ...raise(kase, event) };
    case 'milestoneMissed':
      return kase.ranOut.includes(event.duty) ? kase : { ...kase, ranOut: [...kase.ranOut, event.duty] };
    case 'severityReviewed':
    case 'factSet':
      return takenUp(heard);
    case 'severityReviewAsked':
      return heard;
    case 'waitStarted':
      return {
        ...kase,
        status: waitStatus[event.for],
        waitingFor: event.for,
        turn: event.for === 'customer' ? 'customer' : 'vendor',
      };
    case 'waitEnded':
      return { ...heard, status: 'withUs', waitingFor: null, turn: 'vendor' };
    case 'contactAttempted':
      return { ...takenUp(kase), attempts: event.outcome === 'reached' ? 0 : kase.attempts + 1 };
    case 'solutionProposed':
      return { ...kase, status: 'solutionProposed', turn: 'customer', confirmed: false };
    case 'solutionConfirmed':
      return { ...kase, confirmed: true, attempts: 0, turn: 'vendor' };
    case 'solutionRejected':
      return { ...kase, status: 'withUs', confirmed: false, attempts: 0, turn: 'vendor' };
    case 'consentRecorded':
      return { ...kase, consents: [...kase.consents, event.subject], attempts: 0 };
    case 'closed':
      return { ...kase, status: 'closed', waitingFor: null, closedBy: { way: event.way, at: event.at } };
    case 'reopened':
      return {
        ...kase,
        status: 'withUs',
        turn: 'vendor',
        attempts: 0,
        confirmed: false,
        consents: [],
        closedBy: null,
        timesReopened: kase.timesReopened + 1,
        done: [],
        ranOut: [],
      };
    case 'actDone': {
      const done = kase.done.includes(event.act) ? kase.done : [...kase.done, event.act];
      const files = withFiles(heard, event.files);
      return { ...(event.by.side === 'vendor' ? takenUp(heard) : heard), files, done };
    }
    case 'proposed':
      return { ...heard, proposals: withProposal(kase.proposals, event.proposal) };
    case 'agreed':
      return { ...heard, proposals: withAgreement(kase.proposals, event) };
    case 'declined': {
      const state = 'declined' as const;
      return { ...heard, proposals: withState(kase.proposals, event.proposal, (one) => ({ ...one, state })) };
    }
    case 'routed': {
      const { centre, tier, team } = event;
      return { ...kase, routed: { centre, tier, team } };
    }
    case 'incidentUsed':
      return { ...kase, incident: 'used' };
    case 'incidentReturned':
      return { ...kase, incident: 'returned' };
    case 'admitted':
      return { ...kase, admitted: true };
    case 'editionMoved':
      return { ...kase, edition: event.to };
    default:
      return never(event);
  }
}

/** A clock raises; a person sets anew, and then nothing is left of what clocks did before. */
function raise(kase: CaseState, { by, from }: EventOf<'severityChanged'>) {
  return by.side === 'program'
    ? { raised: kase.raised + 1, raisedFrom: from }
    : { raised: 0, raisedFrom: null };
}

const waitStatus = {
  customer: 'waitsForCustomer',
  vendor: 'waitsForVendor',
  release: 'waitsForRelease',
} as const;

function takenUp(kase: CaseState): CaseState {
  return kase.status === 'new' ? { ...kase, status: 'withUs' } : kase;
}

function withFiles(kase: CaseState, files: Case['files']): Case['files'] {
  return files.length === 0 ? kase.files : [...kase.files, ...files];
}

/** What the program notes about itself (mails carried, clocks run out) is not activity on the case. */
function isActivity(event: CaseEvent): boolean {
  return event.by.side !== 'program' || event.type === 'closed' || event.type === 'reopened';
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
