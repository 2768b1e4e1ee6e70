import type { ActName, acts } from '@upheld/contract';
import { decide, replay, type Case, type CaseEventType, type Person } from '@upheld/engine';
import type { z } from 'zod';
import { isStaff, scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { takeFiles } from '../files/case-files.ts';
import type { Deps } from '../http/deps.ts';
import { findAnswer, type IdempotencyClaim, type StoredAnswer } from '../http/stored-answer.ts';
import { outboxDrafts } from '../outbox/outbox-drafts.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { Problem, refused } from '../problems/problem.ts';
import { actCommands } from './act-commands.ts';
import { actorOf } from './actor-of.ts';
import { caseAnswer, type CaseAnswer } from './case-answer.ts';
import { changeOf } from './case-change.ts';
import { caseView, type Reading } from './case-view.ts';
import { findCase } from './find-case.ts';
import { storeCases } from './store-cases.ts';

export interface Act<A extends ActName> {
  readonly number: number;
  readonly name: A;
  readonly body: z.output<(typeof acts)[A]>;
  /** The version that the actor has read; null where the act adds to whatever is there. */
  readonly ifVersion: number | null;
}

const mostAttempts = 10;

/**
 * Does an act to a case: loaded, decided and stored in one transaction, or refused with everything left as it was. Where
 * the case changes under its hands it looks again: what the program has noted meanwhile stands in nobody's way, what a
 * person has done makes the version that was read stale.
 */
export async function actOnCase<A extends ActName>(
  deps: Deps,
  reading: Reading,
  act: Act<A>,
  claim: IdempotencyClaim | null,
): Promise<StoredAnswer | CaseAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryAct(deps, reading, act, claim).catch((error: unknown) => {
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

async function tryAct<A extends ActName>(
  deps: Deps,
  reading: Reading,
  act: Act<A>,
  claim: IdempotencyClaim | null,
): Promise<StoredAnswer | CaseAnswer> {
  const { access, now } = reading;
  const workspaceId = access.workspace.id;
  const by = actorOf(access);
  const [staff] = await Promise.all([deps.directory.of(workspaceId), deps.guides.current(workspaceId)]);
  const assignee = act.name === 'assign' ? assigneeOf(staff, act.body) : null;
  return inWorkspace(deps.pool, scopeOf(access), async (transaction) => {
    const before = claim === null ? null : await findAnswer(transaction, workspaceId, claim);
    if (before !== null) return before;
    const found = await findCase(transaction, deps.guides, workspaceId, act.number, {
      alsoOpen: isStaff(access),
    });
    if (found === null) throw new Problem('not-found');
    if (act.ifVersion !== null && isStale(act.ifVersion, found.kase)) throw caseChanged(found.version);

    const files = await takeFiles(
      transaction,
      { workspaceId, uploaderId: access.personId },
      filesOf(act.body),
    );
    const command = actCommands[act.name].command(act.body, { by, files: files.references, assignee });
    const decision = decide(found.guide, found.kase, command, now);
    if (!decision.ok) throw refused(decision.refusals);

    const { guide } = found;
    const { events } = decision;
    const kase = replay([...found.kase.history, ...events]);
    const { contact } = found.surroundings;
    const outbox = outboxDrafts(staff, contact, { guide, kase, events });
    const surroundings = { ...found.surroundings, files: [...found.surroundings.files, ...files.stored] };
    const view = caseView(guide, kase, surroundings, reading);
    const answer = caseAnswer(access.workspace.slug, view, 200);
    const stored = await storeCases(
      transaction,
      workspaceId,
      [
        changeOf(found, kase, events, {
          outbox,
          fileIds: files.references.map(({ id }) => id),
          internalFiles: act.name === 'note',
        }),
      ],
      now,
      claim === null ? null : { ...claim, ...answer },
    );
    if (!stored.has(found.id)) throw new CaseMovedOn(found.version + 1);
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

const filesOf = (body: object): readonly { id: string; field: string | null }[] =>
  'files' in body && Array.isArray(body.files) ? body.files : [];

function assigneeOf(staff: readonly StaffMember[], body: object): Person {
  const to = 'to' in body ? body.to : null;
  const member = staff.find(({ id }) => id === to);
  if (member === undefined)
    throw new Problem('person-unknown', { parts: [{ pointer: '/to', code: 'person-unknown' }] });
  return { id: member.id, name: member.name };
}
