import type { CaseView } from '@upheld/contract';
import type { Instant } from '@upheld/engine';
import { momentOf, type Deed, type OnCase } from '@upheld/scenario';

interface Context {
  files: readonly { id: string; field: string | null }[];
  /** The case as the doer has read it. */
  view: Pick<CaseView, 'owner' | 'proposals'>;
  /** Ids in the database, by the scenario's names. */
  people: ReadonlyMap<string, string>;
  /** What the guide calls further editions, by the scenario's names. */
  editions: ReadonlyMap<string, string>;
  zone: string;
  at: Instant;
}

/** The path and the body of the request for a deed on a case that is there. */
export function bodyOf(
  deed: OnCase | Extract<Deed, { does: 'move-edition' }>,
  { files, view, people, editions, zone, at }: Context,
): { act: string; content: object } {
  switch (deed.does) {
    case 'assign': {
      const { to, reason } = deed.with;
      // Whoever takes a case that nobody has gives no reason.
      return { act: 'assign', content: { to: people.get(to), reason: view.owner === null ? null : reason } };
    }
    case 'message': {
      const { body, 'still-with-us': stillWithUs } = deed.with;
      return { act: 'message', content: { body, files, stillWithUs } };
    }
    case 'note':
      return { act: 'note', content: { ...deed.with, files } };
    case 'files':
      return { act: 'files', content: { files } };
    case 'do':
      return {
        act: 'do',
        content: { act: deed.act, with: deed.with, files, override: deed.override },
      };
    case 'agree':
    case 'decline': {
      const latest = view.proposals.findLast(({ state }) => state === 'open')?.number ?? 999;
      return { act: deed.does, content: { ...deed.with, proposal: deed.with.proposal ?? latest } };
    }
    case 'move-edition': {
      const { to, reason } = deed.with;
      return { act: 'move-edition', content: { to: editions.get(to), reason } };
    }
    case 'agree-due': {
      const { duty, due, reason } = deed.with;
      const instant = momentOf(due, zone, at) ?? at;
      return {
        act: 'agree-due',
        content: { milestone: duty, due: new Date(instant).toISOString(), reason },
      };
    }
    default:
      return { act: deed.does, content: deed.with };
  }
}
