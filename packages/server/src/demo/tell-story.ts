import {
  decide,
  replay,
  wakeAt,
  type Actor,
  type Case,
  type Command,
  type Guide,
  type Instant,
} from '@upheld/engine';
import { v7 as uuidv7 } from 'uuid';
import type { CaseChange } from '../cases/case-change.ts';
import { chainStart } from '../cases/hash-chain.ts';
import { entitlementRequest, type FilingFacts } from '../filing/filing-facts.ts';
import { prefilled } from '../filing/prefill.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { instantOf } from './stories/moment.ts';
import type { Step, Story } from './stories/story.ts';

export interface Cast {
  readonly guide: Guide;
  readonly facts: FilingFacts;
  /** By key. */
  readonly staff: ReadonlyMap<string, StaffMember>;
  readonly number: number;
  readonly now: Instant;
}

/** Lets a story happen: every act is decided by the engine at its own instant, and clocks run out in between. */
export function tellStory(story: Story, cast: Cast): CaseChange {
  const { guide, facts, now } = cast;
  const filed = instantOf(story.filed, guide.zone, now);
  let kase = after(guide, null, opening(story, cast, filed), filed);
  const confirmed = filed + 20_000;
  kase = after(
    guide,
    kase,
    {
      type: 'acknowledge',
      by: { side: 'program', cause: null },
      messageId: `<demo-${cast.number}@northgate.example>`,
      to: [facts.contact.email],
    },
    confirmed,
  );
  for (const step of story.steps) {
    const at = Math.max(instantOf(step.at, guide.zone, now), kase.history.at(-1)?.at ?? filed);
    kase = after(guide, runOut(guide, kase, at), commandOf(step, cast), at);
  }
  kase = runOut(guide, kase, now);
  return {
    caseId: uuidv7({ msecs: filed }),
    accountId: facts.account.id,
    contactId: facts.contact.id,
    contractId: facts.contract.id,
    guide,
    kase,
    expectedVersion: 0,
    chainHash: chainStart,
    events: kase.history,
    outbox: [],
    fileIds: [],
    internalFiles: false,
  };
}

function opening(story: Story, { guide, facts, number }: Cast, at: Instant): Command {
  const { account, contact, contract } = facts;
  return {
    type: 'open',
    kind: 'request',
    number,
    by: { side: 'customer', person: { id: contact.id, name: contact.name } },
    requester: {
      accountId: account.id,
      accountName: account.name,
      contact: { id: contact.id, name: contact.name },
      language: contact.language,
      contractId: contract.id,
    },
    entitlement: entitlementRequest(guide, facts, 'web', at),
    channel: 'web',
    severity: story.severity,
    title: story.title,
    description: story.description,
    form: { ...prefilled(guide, facts), ...story.form },
    files: [],
  };
}

function commandOf({ by, act }: Step, { facts, staff }: Cast): Command {
  const actor = actorOf(by, facts, staff);
  if (act.type !== 'assign') return { ...act, by: actor } as Command;
  const { id, name } = memberOf(act.to, staff);
  return { type: 'assign', by: actor, to: { id, name }, reason: act.reason };
}

function actorOf(by: string | undefined, { contact }: FilingFacts, staff: Cast['staff']): Actor {
  if (by === undefined) return { side: 'customer', person: { id: contact.id, name: contact.name } };
  const { id, name, role, duties } = memberOf(by, staff);
  return { side: 'vendor', person: { id, name }, role, roles: duties };
}

function memberOf(key: string, staff: Cast['staff']): StaffMember {
  const member = staff.get(key);
  if (member === undefined) throw new Error(`nobody of the staff is called ${key}`);
  return member;
}

/** Carries out what the clocks bring up to an instant, each at its own time, as a worker would have. */
function runOut(guide: Guide, kase: Case, until: Instant): Case {
  let reached = kase;
  for (let next = wakeAt(guide, reached); next !== null && next <= until; next = wakeAt(guide, reached)) {
    reached = after(guide, reached, { type: 'tick', by: { side: 'program', cause: null } }, next);
  }
  return reached;
}

function after(guide: Guide, kase: Case | null, command: Command, at: Instant): Case {
  const decision = decide(guide, kase, command, at);
  if (!decision.ok)
    throw new Error(
      `${guide.id}: ${command.type} of a story is refused: ${JSON.stringify(decision.refusals)}`,
    );
  return replay([...(kase?.history ?? []), ...decision.events]);
}
