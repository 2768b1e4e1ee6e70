import type { ActName, CaseRow, CaseView, Language } from '@upheld/contract';
import {
  acts,
  milestones,
  publicFileIds,
  rulesOf,
  type ActState,
  type Actor,
  type Case,
  type Guide,
  type Instant,
  type Milestone,
} from '@upheld/engine';
import { isStaff, type Access } from '../access/access.ts';
import { mayTry } from '../access/permissions.ts';
import { offeringNamed, productNamed, severityTag } from '../guides/guide-view.ts';
import { iso, isoOrNull } from '../http/iso.ts';
import { refusalView } from '../problems/refusal-view.ts';
import { actNameOf } from './act-commands.ts';
import { actorOf } from './actor-of.ts';
import { isForCustomer, nextMilestone } from './case-summary.ts';
import type { CaseSurroundings } from './loaded-case.ts';
import { answersView } from './answers-view.ts';
import { doneActs, factsView, guideActView, kindName } from './guide-parts-view.ts';
import { milestoneView } from './milestone-view.ts';
import { isAsked, proposalViews } from './proposal-view.ts';

export interface Reading {
  readonly access: Access;
  readonly language: Language;
  readonly now: Instant;
}

/** A case as its page shows it to one reader. */
export function caseView(
  guide: Guide,
  kase: Case,
  surroundings: CaseSurroundings,
  { access, language, now }: Reading,
): CaseView {
  const { opened } = kase;
  const { contract, contact } = surroundings;
  const forCustomer = !isStaff(access);
  const reader = actorOf(access);
  const all = milestones(guide, kase, now);
  const visibleFiles = forCustomer ? publicFileIds(guide, kase) : null;
  return {
    ...caseRow(guide, kase, all, reader),
    asOf: iso(now),
    edition: kase.edition,
    description: opened.description,
    channel: opened.channel,
    product: productNamed(guide, opened.product),
    offering: named(guide, opened.offering),
    addOns: opened.addOns.map((id) => named(guide, id)),
    contract,
    entitlement: { ...opened.entitlement, clauses: [...opened.entitlement.clauses] },
    facts: factsView(guide, kase, reader),
    proposals: proposalViews(guide, kase, forCustomer),
    form: answersView(rulesOf(guide, kase.kind).intake.fields, opened.form),
    files: surroundings.files
      .filter(({ id }) => visibleFiles === null || visibleFiles.has(id))
      .map((file) => ({ ...file, field: kase.files.find(({ id }) => id === file.id)?.field ?? null })),
    milestones: all.filter((milestone) => !forCustomer || isForCustomer(milestone)).map(milestoneView),
    acts: acts(guide, kase, reader, now).flatMap((state) => actView(guide, kase, state, access, language)),
    waitingFor: kase.waitingFor,
    attempts: kase.attempts,
    confirmed: kase.confirmed,
    closedBy: kase.closedBy === null ? null : closingWay(guide, kase, kase.closedBy.way),
    raised: kase.raised,
    admitted: kase.admitted,
    routed: forCustomer ? nowhere : kase.routed,
    done: doneActs(guide, kase, forCustomer),
    audience: [{ id: contact.id, name: contact.name }],
    alsoOpen: forCustomer ? [] : [...surroundings.alsoOpen],
    contactDetails: forCustomer
      ? null
      : { email: contact.email, phone: contact.phone, language: contact.language, zone: contact.zone },
  };
}

/** A case as lists show it. `all` are its milestones, of which the reader sees the most urgent that is theirs. */
export function caseRow(guide: Guide, kase: Case, all: readonly Milestone[], reader: Actor): CaseRow {
  const { opened } = kase;
  const next = nextMilestone(all, reader.side === 'customer');
  return {
    number: kase.number,
    title: kase.title,
    guide: guide.id,
    guideTitle: guide.title,
    guideVendor: guide.vendor,
    severity: hasSeverity(kase) ? severityTag(guide, kase.severity) : null,
    kind: { id: kase.kind, name: kindName(guide, kase.kind) },
    asked: isAsked(kase, reader),
    status: kase.status,
    turn: kase.turn,
    owner: kase.owner,
    account: { id: opened.requester.accountId, name: opened.requester.accountName },
    contact: opened.requester.contact,
    openedAt: iso(opened.at),
    lastActivityAt: iso(kase.lastActivity),
    closedAt: isoOrNull(kase.closedBy?.at ?? null),
    next: next === null ? null : milestoneView(next),
    missed: kase.history.some((event) => event.type === 'milestoneMissed' && event.counts === 'promise'),
    version: kase.history.length,
  };
}

/** Where a case goes among staff is theirs to know, as is the event that says it. */
const nowhere: Case['routed'] = { centre: null, tier: null, team: null };

function actView(
  guide: Guide,
  kase: Case,
  state: ActState,
  access: Access,
  language: Language,
): CaseView['acts'] {
  const act = actNameOf(state.type);
  if (act === null || !mayTry(access.role, act)) return [];
  if (ofSeverity.includes(act) && !hasSeverity(kase)) return [];
  return [
    {
      act,
      way: state.way,
      guideAct: state.act === null ? null : guideActView(guide, kase, state.act),
      proposal: state.proposal,
      allowed: state.allowed,
      refusals: state.refusals.map((refusal) => refusalView(refusal, language)),
    },
  ];
}

/** Only requests for support have a severity. */
const hasSeverity = ({ severity }: Case): boolean => severity !== '';

const ofSeverity: readonly ActName[] = ['change-severity', 'ask-severity-review', 'review-severity'];

function named(guide: Guide, offering: string) {
  const { id, name } = offeringNamed(guide, offering);
  return { id, name };
}

function closingWay(guide: Guide, kase: Case, way: string) {
  const { closing } = rulesOf(guide, kase.kind);
  return { way, name: closing.ways.find(({ id }) => id === way)?.name ?? { [guide.reference]: way } };
}
