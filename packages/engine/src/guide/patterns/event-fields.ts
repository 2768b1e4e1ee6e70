import type { CaseEventType } from '../../case/event.ts';
import { number, text, texts, truth, type NameType } from '../../kernel/condition-names.ts';
import { channels } from '../lookups/dimension-values.ts';
import { partiesKnown } from '../parties/parties.ts';
import { defaultNoticeIds } from '../notices/default-notices.ts';
import type { DeclaredNames } from '../names/declared-names.ts';

const waits = ['customer', 'vendor', 'release'];

/** The fields of each event that a pattern's `where` may look at. */
export function eventFields(names: DeclaredNames): Record<CaseEventType, Readonly<Record<string, NameType>>> {
  const severity = text(names.severities);
  const duty = { duty: text(names.duties), turn: number };
  return {
    opened: {
      number,
      offering: text(names.offerings),
      addOns: texts(names.addOns),
      product: text(names.products),
      channel: text(channels),
      severity,
    },
    acknowledged: {},
    noticeSent: {
      notice: text([...defaultNoticeIds, ...names.notices]),
      countsAs: text(['activity', 'reminder', 'none']),
    },
    // `from` is null for a first owner.
    assigned: { from: { kind: 'any' }, to: { kind: 'any' }, reason: { kind: 'any' } },
    messageSent: { stillWithUs: truth },
    noteAdded: {},
    filesAdded: {},
    severityChanged: { from: severity, to: severity, reason: text() },
    severityReviewAsked: { to: severity, reason: text() },
    waitStarted: { for: text(waits), reason: text() },
    waitEnded: { for: text(waits), reason: { kind: 'any' } },
    contactAttempted: {
      channel: text(channels),
      outcome: text(['noAnswer', 'busy', 'leftMessage', 'reached']),
      note: { kind: 'any' },
    },
    solutionProposed: { summary: text() },
    solutionConfirmed: { words: { kind: 'any' } },
    solutionRejected: { reason: text() },
    consentRecorded: { subject: text(['notFixed']) },
    closed: { way: text(names.ways), reason: { kind: 'any' } },
    reopened: { reason: { kind: 'any' } },
    milestoneWarned: { ...duty, warning: number },
    milestoneMissed: { ...duty, counts: text(['promise', 'goal', 'box']) },
    effectRefused: { ...duty, effect: text() },
    actDone: {},
    proposed: {},
    agreed: { for: text(partiesKnown(names)) },
    declined: { reason: text() },
    admitted: {},
    factSet: { fact: text(names.facts.map(({ id }) => id)), value: { kind: 'any' } },
    dueAgreed: { duty: duty.duty },
    severityReviewed: { severity, reason: text() },
    routed: { centre: text([...names.centres, '']), tier: { kind: 'any' }, team: { kind: 'any' } },
    incidentUsed: {},
    incidentReturned: {},
    productRegistered: { product: text(names.products) },
    editionMoved: { from: text(), to: text() },
  };
}
