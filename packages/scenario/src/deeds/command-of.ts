import type { Actor, Case, Command, FileReference, Instant } from '@upheld/engine';
import { personOf, type Member } from '../cast/cast.ts';
import type { Deed, DeedOf } from './deed.ts';

/** What a deed needs to know of the world to become a command on a case that is there. */
export interface CommandContext {
  kase: Case;
  by: Actor;
  files: readonly FileReference[];
  person(key: string): Pick<Member, 'key' | 'name'>;
  instant(text: string): Instant;
}

/** What is done by other ways than a command on one case. */
export type Elsewhere = 'open' | 'fill-in' | 'ask-right' | 'move-edition';
export type OnCase = Exclude<Deed, DeedOf<Elsewhere>>;

/** The engine's command for a deed. */
export function commandOf(deed: OnCase, { kase, by, files, person, instant }: CommandContext): Command {
  switch (deed.does) {
    case 'assign':
      return {
        type: 'assign',
        by,
        to: personOf(person(deed.with.to)),
        // Whoever takes a case that nobody has gives no reason.
        reason: kase.owner === null ? null : deed.with.reason,
      };
    case 'message': {
      const { body, 'still-with-us': stillWithUs } = deed.with;
      return { type: 'sendMessage', by, body, files, stillWithUs };
    }
    case 'note':
      return { type: 'addNote', by, body: deed.with.body, files };
    case 'files':
      return { type: 'addFiles', by, files };
    case 'change-severity':
      return { type: 'changeSeverity', by, ...deed.with };
    case 'ask-severity-review':
      return { type: 'askSeverityReview', by, ...deed.with };
    case 'review-severity':
      return { type: 'reviewSeverity', by, ...deed.with };
    case 'wait':
      return { type: 'startWait', by, ...deed.with };
    case 'end-wait':
      return { type: 'endWait', by, ...deed.with };
    case 'contact-attempt':
      return { type: 'recordContactAttempt', by, ...deed.with };
    case 'propose-solution':
      return { type: 'proposeSolution', by, ...deed.with };
    case 'confirm-solution':
      return { type: 'confirmSolution', by, ...deed.with };
    case 'reject-solution':
      return { type: 'rejectSolution', by, ...deed.with };
    case 'record-consent':
      return { type: 'recordConsent', by, ...deed.with };
    case 'close':
      return { type: 'close', by, ...deed.with };
    case 'reopen':
      return { type: 'reopen', by, ...deed.with };
    case 'set-fact':
      return { type: 'setFact', by, ...deed.with };
    case 'agree-due': {
      const { duty, due, reason } = deed.with;
      return { type: 'agreeDue', by, duty, due: instant(due), reason };
    }
    case 'agree':
      return { type: 'agree', by, proposal: proposalOf(kase, deed.with.proposal), words: deed.with.words };
    case 'decline':
      return {
        type: 'decline',
        by,
        proposal: proposalOf(kase, deed.with.proposal),
        reason: deed.with.reason,
      };
    case 'do':
      return {
        type: 'do',
        by,
        act: deed.act,
        with: deed.with,
        files,
        override: deed.override,
        calledBy: null,
      };
    default:
      return never(deed);
  }
}

/** The latest that is open; 0, which there never is, where none is. */
const proposalOf = (kase: Case, told: number | undefined): number =>
  told ?? kase.proposals.findLast(({ state }) => state === 'open')?.number ?? 0;

function never(deed: never): never {
  throw new Error(`unknown deed ${JSON.stringify(deed)}`);
}
