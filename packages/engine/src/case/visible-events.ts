import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { rulesOf } from './case-rules.ts';
import type { Case, ProposalState } from './case.ts';
import type { CaseEvent, Proposal } from './event.ts';

type Known = Pick<Case, 'kind' | 'proposals'>;

/** Whether the customer of a case may read an event of it. One place for the timeline, the files and the mails. */
export function isPublic(guide: Guide, kase: Known, event: CaseEvent): boolean {
  switch (event.type) {
    case 'noteAdded':
    case 'noticeSent':
    case 'milestoneWarned':
    case 'effectRefused':
    case 'routed':
      return false;
    case 'milestoneMissed': {
      const duty = rulesOf(guide, kase.kind).duties.find(({ id }) => id === event.duty);
      return event.counts === 'promise' && duty?.to === 'customer';
    }
    case 'actDone':
      return isPublicAct(guide, kase, event.act);
    case 'proposed':
      return isPublicProposal(guide, kase, event.proposal);
    case 'agreed':
    case 'declined': {
      const asked = kase.proposals.find(({ number }) => number === event.proposal);
      return asked !== undefined && isPublicProposal(guide, kase, asked);
    }
    case 'factSet':
      return event.by.side === 'customer';
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

/** An act that this edition no longer has is not shown: nobody can say what it was. */
const isPublicAct = (guide: Guide, kase: Known, act: Id): boolean =>
  rulesOf(guide, kase.kind).acts.find(({ id }) => id === act)?.visible === 'public';

/** What the customer is asked, it may see. */
const isPublicProposal = (guide: Guide, kase: Known, { what, of }: Proposal | ProposalState): boolean =>
  of.includes('customer') || what.do !== 'act' || isPublicAct(guide, kase, what.act);
