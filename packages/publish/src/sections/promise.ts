import type { Duty, Effect } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { allRules, clausesOf, ruled, said, told, type Reader } from '../reader.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { sayCalendar } from '../say/calendar.ts';
import { sayApplies } from '../say/applies.ts';
import { sayCondition } from '../say/condition.ts';
import { sayEvents } from '../say/event.ts';
import { fill } from '../say/fill.ts';
import { allOf } from '../say/listing.ts';
import { sayParty } from '../say/party.ts';
import { readingsBeside } from './readings-beside.ts';
import { countsInHours, onlyCalendar, onlyTarget, targetTables } from './targets.ts';

/** One promise in full: how long, from when, kept by what, what follows a miss. `within` sets its anchor apart. */
export const promise = (reader: Reader, duty: Duty, within = ''): Section => ({
  id: `${within}promise-${anchorOf(duty.id)}`,
  title: [told(reader, duty.name), ...clausesOf(duty.clauses)],
  blocks: promiseBlocks(reader, duty),
  sections: [],
});

export function promiseBlocks(reader: Reader, duty: Duty): Block[] {
  const { promise: words, labels } = reader.words;
  const target = onlyTarget(reader, duty);
  return [
    ...(duty.counts === 'goal' ? [paragraph([said(reader, words.goal)], 'faint')] : []),
    ...targetTables(reader, duty),
    ...definitions([
      { term: [said(reader, labels.target)], lines: target === null ? [] : [target] },
      { term: [said(reader, labels.hours)], lines: hoursOf(reader, duty) },
      { term: [said(reader, labels.for)], lines: sayApplies(reader, duty, words.conditional) },
      { term: [said(reader, labels.begins)], lines: [beginOf(reader, duty), ...goingOn(reader, duty)] },
      { term: [said(reader, labels.keptBy)], lines: endOf(reader, duty) },
      {
        term: [said(reader, labels.owedBy)],
        lines: duty.owedBy === null ? [] : [sayParty(reader, duty.owedBy)],
      },
      {
        term: [said(reader, words.pausedWhile)],
        lines: duty.pauses.map(({ reason, clauses }) => ruled(reader, reason, clauses)),
      },
      {
        term: [said(reader, labels.onMiss)],
        lines: duty.onDue.flatMap((effect) => sayEffect(reader, effect)),
      },
    ]),
    ...readingsBeside(reader, duty.path),
    ...duty.target.dimensions.flatMap((fact) => readingsBeside(reader, `facts.${fact}`)),
  ];
}

/** Anchors hold no dots or signs: `restore@project` is `restore-project`. */
export const anchorOf = (id: string): string => id.replaceAll(/[^\w-]+/g, '-');

function hoursOf(reader: Reader, duty: Duty): Line[] {
  if (!Object.values(duty.target.cells).some(countsInHours)) return [];
  // Where a table tells the amounts, it tells the hours that differ as well.
  if (onlyCalendar(duty) === null && onlyTarget(reader, duty) === null) return [];
  return sayByDimensions(
    reader,
    duty.calendar,
    (id) => sayCalendar(reader, id),
    (id) => id,
  );
}

const beginOf = (reader: Reader, { from }: Duty): Line => sayEvents(reader, from);

const endOf = (reader: Reader, { until }: Duty): Line[] =>
  until.length === 0 ? [] : [sayEvents(reader, until)];

function goingOn(reader: Reader, { countedFrom, rhythm }: Duty): Line[] {
  const { promise: words } = reader.words;
  return [
    ...(countedFrom === 'opened' ? [[said(reader, words.fromOpening)]] : []),
    ...(rhythm.from === 'due' || rhythm.afterMiss === 'roll' ? [[said(reader, words.again)]] : []),
  ];
}

/** What follows by itself, and in which cases. */
export function sayEffect(reader: Reader, effect: Effect): Line[] {
  const what = sayDeed(reader, effect);
  if (what === null) return [];
  const condition = effect.when === null ? [] : sayCondition(reader, effect.when);
  const line = condition.length === 0 ? what : fill(reader, reader.words.promise.follows, what, condition);
  return [[...line, ...clausesOf(effect.clauses)]];
}

function sayDeed(reader: Reader, effect: Effect): Line | null {
  const { promise: words } = reader.words;
  const rules = allRules(reader);
  switch (effect.do) {
    case 'notify': {
      const who = effect.recipients.map((recipient) => sayParty(reader, recipient));
      return fill(reader, words.told, allOf(reader, who));
    }
    case 'close': {
      const way = rules.flatMap(({ closing }) => closing.ways).find(({ id }) => id === effect.way);
      return way === undefined ? null : fill(reader, words.closes, [told(reader, way.name)]);
    }
    case 'raise':
      return [said(reader, words.raised(effect.ranks))];
    case 'act': {
      const act = rules.flatMap(({ acts }) => acts).find(({ id }) => id === effect.act);
      return act === undefined ? null : fill(reader, words.done, [told(reader, act.name)]);
    }
    case 'register':
      return [said(reader, words.registered)];
    default:
      return effect satisfies never;
  }
}
