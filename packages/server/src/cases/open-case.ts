import type { FileCaseRequest } from '@upheld/contract';
import { decide, replay, type Refusal } from '@upheld/engine';
import { v7 as uuidv7 } from 'uuid';
import { scopeOf } from '../access/access.ts';
import { inWorkspaceBySteps, type DatabaseTransaction } from '../database/transaction.ts';
import { noFiles, takeFiles } from '../files/case-files.ts';
import {
  entitlementRequest,
  factsOf,
  factsStatement,
  holdPack,
  type FilingFacts,
} from '../filing/filing-facts.ts';
import type { Deps } from '../http/deps.ts';
import {
  answerOf,
  answerStatement,
  claimLockMilliseconds,
  type IdempotencyClaim,
  type StoredAnswer,
} from '../http/stored-answer.ts';
import { listingIn } from '../outbox/case-listing.ts';
import { outboxDrafts } from '../outbox/outbox-drafts.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { Problem, refused } from '../problems/problem.ts';
import { actorOf } from './actor-of.ts';
import { caseAnswer, minimalAnswer, type CaseAnswer } from './case-answer.ts';
import type { CaseChange } from './case-change.ts';
import { caseView, type Reading } from './case-view.ts';
import { chainStart } from './hash-chain.ts';
import type { CaseSurroundings } from './loaded-case.ts';
import { openedCaseStatements } from './store-opened-case.ts';

export type Filing = Required<Omit<FileCaseRequest, 'contactId' | 'files'>> & {
  contactId: string;
  files: readonly { id: string; field: string | null }[];
};

/** Opens a case for a contact and stores all of it in one transaction: facts are read, the engine decides, one write. */
export async function openCase(
  deps: Deps,
  reading: Reading,
  filing: Filing,
  claim: IdempotencyClaim | null,
  wants: 'representation' | 'minimal' = 'representation',
): Promise<StoredAnswer | CaseAnswer> {
  const { access, now } = reading;
  const workspaceId = access.workspace.id;
  // Taken before the transaction: a connection that waits for another one could wait forever.
  const [number, staff] = await Promise.all([
    deps.numbers.next(workspaceId),
    deps.directory.of(workspaceId),
    deps.guides.current(workspaceId),
  ]);
  const read = [
    factsStatement(workspaceId, filing),
    ...(claim === null ? [] : [answerStatement(workspaceId, claim)]),
  ];
  return inWorkspaceBySteps<StoredAnswer | CaseAnswer>(
    deps.pool,
    scopeOf(access),
    {
      read,
      async decide([found = [], answered = []], transaction) {
        const before = claim === null ? null : answerOf(answered, claim);
        if (before !== null) return { write: [], result: () => before };
        const facts = await factsHeld(transaction, workspaceId, filing, factsOf(found, filing));
        const change = await openedBy(deps, transaction, reading, { filing, facts, number, staff });
        const answer = openedAnswer(reading, facts, change, wants);
        const kept = claim === null ? null : { ...claim, ...answer };
        return {
          write: openedCaseStatements(workspaceId, change, now, kept),
          result: () => answer,
        };
      },
    },
    claim === null ? {} : { lockTimeoutMilliseconds: claimLockMilliseconds },
  );
}

type OpenedCase = CaseChange & { readonly files: CaseSurroundings['files'] };

function openedAnswer(
  reading: Reading,
  facts: FilingFacts,
  change: OpenedCase,
  wants: 'representation' | 'minimal',
): CaseAnswer {
  const { slug } = reading.access.workspace;
  if (wants === 'minimal') {
    const { number, history } = change.kase;
    return minimalAnswer(slug, { accountId: change.accountId, number, version: history.length });
  }
  return caseAnswer(slug, caseView(change.guide, change.kase, surroundingsOf(facts, change), reading), 201);
}

/** With the incidents of a pack counted while nobody else can use one. */
async function factsHeld(
  transaction: () => DatabaseTransaction,
  workspaceId: string,
  filing: Filing,
  facts: FilingFacts | null,
): Promise<FilingFacts> {
  if (facts === null) throw new Problem('not-found');
  if (facts.contract.incidentsBought === null) return facts;
  const incidentsUsed = await holdPack(transaction(), workspaceId, filing.contractId);
  return { ...facts, contract: { ...facts.contract, incidentsUsed } };
}

async function openedBy(
  deps: Deps,
  transaction: () => DatabaseTransaction,
  { access, now }: Reading,
  {
    filing,
    facts,
    number,
    staff,
  }: { filing: Filing; facts: FilingFacts; number: number; staff: readonly StaffMember[] },
): Promise<OpenedCase> {
  const workspaceId = access.workspace.id;
  const guide = await deps.guides.find(workspaceId, facts.contract.guide);
  if (guide === null) throw new Problem('not-found');
  const files =
    filing.files.length === 0
      ? noFiles
      : await takeFiles(transaction(), { workspaceId, uploaderId: access.personId }, filing.files);
  const { account, contact, contract } = facts;
  const decision = decide(
    guide,
    null,
    {
      type: 'open',
      kind: filing.kind,
      by: actorOf(access),
      number,
      requester: {
        accountId: account.id,
        accountName: account.name,
        contact: { id: contact.id, name: contact.name },
        language: contact.language,
        contractId: contract.id,
      },
      entitlement: entitlementRequest(guide, facts, filing.channel, now),
      channel: filing.channel,
      severity: filing.severity,
      title: filing.title,
      description: filing.description,
      form: filing.form,
      files: files.references,
    },
    now,
  );
  if (!decision.ok) throw refused(decision.refusals.map(pointingIntoRequest));
  const { events } = decision;
  const kase = replay(events);
  const findListing = listingIn(transaction, deps.guides, workspaceId, { now, decided: [] });
  const outbox = await outboxDrafts(staff, contact, { guide, kase, events }, findListing);
  return {
    caseId: uuidv7(),
    accountId: account.id,
    contactId: contact.id,
    contractId: contract.id,
    guide,
    kase,
    expectedVersion: 0,
    chainHash: chainStart,
    events,
    outbox,
    fileIds: files.references.map(({ id }) => id),
    internalFiles: false,
    files: files.stored,
  };
}

/** The engine's command has its own paths; the reader knows only the request. */
function pointingIntoRequest(refusal: Refusal): Refusal {
  if (refusal.path === '/entitlement/product') return { ...refusal, path: '/product' };
  return refusal.path?.startsWith('/entitlement') === true ? { ...refusal, path: '/contractId' } : refusal;
}

function surroundingsOf(
  { contact, contract }: FilingFacts,
  change: { files: CaseSurroundings['files'] },
): CaseSurroundings {
  return {
    contract: { id: contract.id, number: contract.number, endsOn: contract.endsOn },
    contact,
    files: change.files,
    alsoOpen: [],
  };
}
