import { replay, type Case, type CaseEventType, type Decision, type Guide } from '@upheld/engine';
import { isStaff, scopeOf } from '../access/access.ts';
import { inWorkspace, type DatabaseTransaction } from '../database/transaction.ts';
import type { TakenFiles } from '../files/case-files.ts';
import type { Deps } from '../http/deps.ts';
import { findAnswer, type IdempotencyClaim, type StoredAnswer } from '../http/stored-answer.ts';
import { listingIn } from '../outbox/case-listing.ts';
import { outboxDrafts } from '../outbox/outbox-drafts.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { Problem, refused } from '../problems/problem.ts';
import { caseAnswer, type CaseAnswer } from './case-answer.ts';
import { changeOf } from './case-change.ts';
import { caseView, type Reading } from './case-view.ts';
import { findCase } from './find-case.ts';
import { isHiddenKind } from './hidden-kinds.ts';
import type { LoadedCase } from './loaded-case.ts';
import { storeCases } from './store-cases.ts';

/** Something that is to be done to a case that is there. */
export interface Change {
  readonly number: number;
  /** The version that the actor has read; null where the act adds to whatever is there. */
  readonly ifVersion: number | null;
  decide(
    found: LoadedCase,
    more: { transaction: DatabaseTransaction; staff: readonly StaffMember[] },
  ): Promise<Decided>;
}

export interface Decided {
  readonly decision: Decision;
  /** The edition that holds the case from then on, where it is another one. */
  readonly guide?: Guide;
  readonly files?: TakenFiles;
  readonly internalFiles?: boolean;
}

const mostAttempts = 10;

/**
 * Changes a case: loaded, decided and stored in one transaction, or refused with everything left as it was. Where the
 * case changes under its hands it looks again: what the program has noted meanwhile stands in nobody's way, what a
 * person has done makes the version that was read stale.
 */
export async function changeCase(
  deps: Deps,
  reading: Reading,
  change: Change,
  claim: IdempotencyClaim | null,
): Promise<StoredAnswer | CaseAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryChange(deps, reading, change, claim).catch((error: unknown) => {
      if (error instanceof CaseMovedOn && attempt < mostAttempts) return null;
      throw error instanceof CaseMovedOn ? caseChanged(error.version) : error;
    });
    if (answer !== null) return answer;
  }
}

/** Ends the transaction of an attempt whose case was changed before it could be stored. */
class CaseMovedOn extends Error {
  readonly version: number;

  constructor(version: number) {
    super('the case was changed meanwhile');
    this.version = version;
  }
}

async function tryChange(
  deps: Deps,
  reading: Reading,
  change: Change,
  claim: IdempotencyClaim | null,
): Promise<StoredAnswer | CaseAnswer> {
  const { access, now } = reading;
  const workspaceId = access.workspace.id;
  const [staff] = await Promise.all([deps.directory.of(workspaceId), deps.guides.current(workspaceId)]);
  return inWorkspace(deps.pool, scopeOf(access), async (transaction) => {
    const before = claim === null ? null : await findAnswer(transaction, workspaceId, claim);
    if (before !== null) return before;
    const found = await findCase(transaction, deps.guides, workspaceId, change.number, {
      alsoOpen: isStaff(access),
    });
    if (found === null || isHiddenKind(access, found.guide, found.kase.kind)) throw new Problem('not-found');
    if (change.ifVersion !== null && isStale(change.ifVersion, found.kase)) throw caseChanged(found.version);

    const decided = await change.decide(found, { transaction, staff });
    const { decision, guide = found.guide } = decided;
    if (!decision.ok) throw refused(decision.refusals);

    const { events } = decision;
    const kase = replay([...found.kase.history, ...events]);
    const { contact } = found.surroundings;
    const findListing = listingIn(() => transaction, deps.guides, workspaceId, { now, decided: [] });
    const outbox = await outboxDrafts(staff, contact, { guide, kase, events }, findListing);
    const stored = decided.files?.stored ?? [];
    const surroundings = { ...found.surroundings, files: [...found.surroundings.files, ...stored] };
    const view = caseView(guide, kase, surroundings, reading);
    const answer = caseAnswer(access.workspace.slug, view, 200);
    const changed = await storeCases(
      transaction,
      workspaceId,
      [
        changeOf(found, kase, events, {
          guide,
          outbox,
          fileIds: decided.files?.references.map(({ id }) => id) ?? [],
          internalFiles: decided.internalFiles ?? false,
        }),
      ],
      now,
      claim === null ? null : { ...claim, ...answer },
    );
    if (!changed.has(found.id)) throw new CaseMovedOn(found.version + 1);
    return answer;
  });
}

export const caseChanged = (version: number) =>
  new Problem('case-changed', { params: { version }, headers: { etag: `"${version}"` } });

/** What the program writes down about its own doing, and nobody decides by. */
const notedByProgram: readonly CaseEventType[] = ['acknowledged', 'noticeSent', 'milestoneWarned'];

/** Whether something has happened to the case since that version which its reader would want to know before acting. */
const isStale = (version: number, kase: Case): boolean =>
  version > kase.history.length ||
  kase.history.slice(version).some(({ type }) => !notedByProgram.includes(type));
