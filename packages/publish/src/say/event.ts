import type { Id, Pattern } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import type { Who } from '../words/event-words.ts';
import { fill } from './fill.ts';
import { anyOf } from './listing.ts';
import { sayParty, whoOf } from './party.ts';

/** Any of the events, each once: `we write to you, or we reach you by telephone`. */
export function sayEvents(reader: Reader, patterns: readonly Pattern[]): Line {
  const seen = new Set<string>();
  const lines = patterns
    .map((pattern) => sayEvent(reader, pattern))
    .filter((line) => {
      const key = line.map((run) => ('text' in run ? run.text : run.id)).join('');
      return seen.has(key) ? false : seen.add(key);
    });
  return anyOf(reader, lines);
}

/** One event as the moment that it is, as far as a customer sees it. */
export function sayEvent(reader: Reader, pattern: Pattern): Line {
  const { events } = reader.words;
  const by = whoOf(pattern.by);
  const told = (sentence: (who: Who) => string): Line =>
    typeof by === 'string'
      ? [said(reader, sentence(by))]
      : fill(reader, (role) => sentence({ role }), sayParty(reader, by.role));
  switch (pattern.on) {
    case 'actDone':
      return sayDone(reader, pattern.act, by);
    case 'messageSent':
    case 'filesAdded':
    case 'solutionProposed':
      return told(events[pattern.on]);
    case 'assigned':
    case 'noticeSent':
    case 'waitStarted':
    case 'waitEnded':
    case 'contactAttempted':
      return [said(reader, events[variantOf(pattern.on, pattern.where) ?? pattern.on])];
    default:
      return [said(reader, events[pattern.on])];
  }
}

function sayDone(reader: Reader, act: Id | null, by: Who): Line {
  const rule = [reader.guide, ...reader.guide.kinds].flatMap(({ acts }) => acts).find(({ id }) => id === act);
  const name: Line = [rule === undefined ? said(reader, act ?? '') : told(reader, rule.name)];
  const { actDone } = reader.words.events;
  return typeof by === 'string'
    ? fill(reader, (mark) => actDone(mark, by), name)
    : fill(reader, (mark, role) => actDone(mark, { role }), name, sayParty(reader, by.role));
}

/** Events that are told apart by what they hold. Each is shown to the pattern's condition, and the answers decide. */
const variants = {
  assigned: [
    { as: 'firstAssigned', events: [{ from: null }] },
    { as: 'reassigned', events: [{ from: { id: 'x', name: 'x' } }] },
  ],
  noticeSent: [
    { as: 'activityNotice', events: [{ countsAs: 'activity' }] },
    { as: 'reminder', events: [{ countsAs: 'reminder' }] },
  ],
  waitStarted: [
    { as: 'waitStartedCustomer', events: [{ for: 'customer' }] },
    { as: 'waitStartedVendor', events: [{ for: 'vendor' }] },
    { as: 'waitStartedRelease', events: [{ for: 'release' }] },
  ],
  waitEnded: [
    { as: 'waitEndedCustomer', events: [{ for: 'customer' }] },
    { as: 'waitEndedVendor', events: [{ for: 'vendor' }] },
    { as: 'waitEndedRelease', events: [{ for: 'release' }] },
  ],
  contactAttempted: [
    { as: 'contactReached', events: [{ outcome: 'reached' }] },
    {
      as: 'contactNotReached',
      events: [{ outcome: 'noAnswer' }, { outcome: 'busy' }, { outcome: 'leftMessage' }],
    },
  ],
} as const;

function variantOf(on: keyof typeof variants, where: Pattern['where']) {
  if (where === null) return null;
  const meant = variants[on].filter(({ events }) => events.every((event) => where.holds({ event })));
  return meant.length === 1 ? (meant[0]?.as ?? null) : null;
}
