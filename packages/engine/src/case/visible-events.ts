import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { rulesOf } from './case-rules.ts';
import type { Case, ProposalState } from './case.ts';
import type { CaseEvent, EventOf, Proposal } from './event.ts';

type Known = Pick<Case, 'kind' | 'proposals'>;

/**
 * An event as the customer of its case reads it, or null for one that is internal. Of a public event it leaves out what
 * is said among staff: facts that the guide does not show, why the case changed hands, why staff went on without a need
 * of the guide, what staff said to each other about a proposal, and which case of somebody else called for an act.
 */
export function seenByCustomer(guide: Guide, kase: Known, event: CaseEvent): CaseEvent | null {
  if (!isPublic(guide, kase, event)) return null;
  const { sets, ...rest } = event;
  const shown = withoutWordsOfStaff(kase, rest);
  return sets === undefined ? shown : { ...shown, sets: publicFacts(guide, kase, sets) };
}

function withoutWordsOfStaff(kase: Known, event: CaseEvent): CaseEvent {
  switch (event.type) {
    case 'assigned':
      return { ...event, reason: null };
    case 'factSet':
      return event.by.side === 'customer' ? event : { ...event, reason: null };
    case 'actDone':
      return {
        ...event,
        overridden: [],
        warnings: event.by.side === 'customer' ? event.warnings : [],
        calledBy: null,
      };
    case 'agreed':
      return concernsCustomer(kase, event) ? event : { ...event, words: null };
    case 'declined':
      return concernsCustomer(kase, event) ? event : { ...event, reason: '' };
    case 'editionMoved':
      return { ...event, begins: [] };
    default:
      return event;
  }
}

/** Whether the customer made a proposal, is asked for it, or answered it. */
function concernsCustomer({ proposals }: Known, event: EventOf<'agreed' | 'declined'>): boolean {
  const asked = proposals.find(({ number }) => number === event.proposal);
  return [event.by.side, asked?.by.side].includes('customer') || asked?.of.includes('customer') === true;
}

/** Of the facts of a case, those that the guide shows the customer. */
export function publicFacts(guide: Guide, { kind }: Pick<Case, 'kind'>, facts: Case['facts']): Case['facts'] {
  const { facts: rules } = rulesOf(guide, kind);
  const shown = new Set(rules.filter(({ visible }) => visible === 'public').map(({ id }) => id));
  return Object.fromEntries(Object.entries(facts).filter(([id]) => shown.has(id)));
}

/** The proposals that the customer may know of. */
export const publicProposals = (guide: Guide, kase: Known): readonly ProposalState[] =>
  kase.proposals.filter((proposal) => isPublicProposal(guide, kase, proposal));

/** Whether the customer of a case may read an event of it. One place for the timeline, the files and the mails. */
export function isPublic(guide: Guide, kase: Known, event: CaseEvent): boolean {
  switch (event.type) {
    case 'noteAdded':
    case 'noticeSent':
    case 'milestoneWarned':
    case 'effectRefused':
    case 'routed':
      return false;
    case 'milestoneMissed':
      return event.counts === 'promise' && isOwedToCustomer(guide, kase, event.duty);
    case 'actDone':
      return isPublicAct(guide, kase, event.act);
    case 'proposed':
      return isPublicProposal(guide, kase, event.proposal);
    case 'agreed':
    case 'declined': {
      const asked = kase.proposals.find(({ number }) => number === event.proposal);
      return asked !== undefined && isPublicProposal(guide, kase, asked);
    }
    case 'dueAgreed':
      return isOwedToCustomer(guide, kase, event.duty);
    case 'factSet':
      return event.by.side === 'customer' || event.fact in publicFacts(guide, kase, { [event.fact]: '' });
    default:
      return true;
  }
}

/** Ids of the files that the customer may have: those of what is internal are internal too. */
export function publicFileIds(guide: Guide, kase: Case): ReadonlySet<string> {
  const ids = kase.history.flatMap((event) =>
    'files' in event && isPublic(guide, kase, event) ? event.files.map(({ id }) => id) : [],
  );
  return new Set(ids);
}

const isOwedToCustomer = (guide: Guide, kase: Known, duty: Id): boolean =>
  rulesOf(guide, kase.kind).duties.find(({ id }) => id === duty)?.to === 'customer';

/** An act that this edition no longer has is not shown: nobody can say what it was. */
const isPublicAct = (guide: Guide, kase: Known, act: Id): boolean =>
  rulesOf(guide, kase.kind).acts.find(({ id }) => id === act)?.visible === 'public';

/** What the customer is asked, it may see. */
const isPublicProposal = (guide: Guide, kase: Known, { what, of }: Proposal | ProposalState): boolean =>
  of.includes('customer') || what.do !== 'act' || isPublicAct(guide, kase, what.act);
