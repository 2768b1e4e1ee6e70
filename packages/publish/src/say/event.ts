import type { Pattern } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { allRules, said, told, type Reader } from '../reader.ts';
import type { Who } from '../words/event-words.ts';
import { fill } from './fill.ts';
import { anyOf } from './listing.ts';
import { sayParty, whoOf } from './party.ts';
import { quoted } from './quoted.ts';

/** Any of the events, each once: `we write to you or we reach you by telephone`. Acts of the same person are told together. */
export function sayEvents(reader: Reader, patterns: readonly Pattern[]): Line {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const isAct = pattern.on === 'actDone';
    const key = isAct ? `done by ${pattern.by}` : '';
    if (isAct && seen.has(key)) continue;
    seen.add(key);
    const alike = isAct ? patterns.filter(({ on, by }) => on === 'actDone' && by === pattern.by) : [pattern];
    const line = isAct ? sayDone(reader, alike) : sayEvent(reader, pattern);
    const text = line.map((run) => ('text' in run ? run.text : run.id)).join('');
    if (!seen.has(text)) lines.push(line);
    seen.add(text);
  }
  return anyOf(reader, lines);
}

/** One event as the moment that it is, as far as a customer sees it. */
function sayEvent(reader: Reader, pattern: Pattern): Line {
  const { events } = reader.words;
  const by = whoOf(pattern.by);
  const byWhom = (sentence: (who: Who) => string): Line =>
    typeof by === 'string'
      ? [said(reader, sentence(by))]
      : fill(reader, (role) => sentence({ role }), sayParty(reader, by.role));
  switch (pattern.on) {
    case 'actDone':
      return sayDone(reader, [pattern]);
    case 'messageSent':
    case 'filesAdded':
    case 'solutionProposed':
      return byWhom(events[pattern.on]);
    case 'closed':
      return sayClosed(reader, pattern);
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

/** That it is closed; in some ways only where the pattern asks for those. */
function sayClosed(reader: Reader, { where }: Pattern): Line {
  const { events } = reader.words;
  const { ways } = reader.rules.closing;
  const meant = ways.filter(({ id }) => where === null || where.holds({ event: { way: id } }));
  if (meant.length === 0 || meant.length === ways.length) return [said(reader, events.closed)];
  return fill(
    reader,
    events.closedAs,
    anyOf(
      reader,
      meant.map(({ name }) => quoted(reader, [told(reader, name)])),
    ),
  );
}

/** That one of some acts is done, all by the same. */
function sayDone(reader: Reader, patterns: readonly Pattern[]): Line {
  const acts = allRules(reader).flatMap(({ acts: rules }) => rules);
  const names = patterns.map(({ act }) => {
    const rule = acts.find(({ id }) => id === act);
    return quoted(reader, [rule === undefined ? said(reader, act ?? '') : told(reader, rule.name)]);
  });
  const name = anyOf(reader, names);
  const by = whoOf(patterns[0]?.by ?? null);
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
