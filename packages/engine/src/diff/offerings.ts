import type { OfferingKind } from '../guide/guide.ts';
import type { Between } from './between.ts';
import { comparedCells, tableOf } from './cells.ts';
import type { Change } from './change.ts';
import type { Word } from './change-words.ts';
import {
  gainedAndLost,
  namesReworded,
  renamed,
  reworded,
  ruleChanged,
  valueChanged,
} from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { openHours, openVerdict } from './open-hours.ts';
import { sameCalendar } from './promised-cells.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { channelWords, named, offeringNamed, plain, word } from './values.ts';

const kindWords: Readonly<Record<OfferingKind, Word>> = {
  contract: 'contract',
  pack: 'pack',
  free: 'free',
  evaluation: 'evaluation',
  addOn: 'addOn',
};

export function compareOfferings(between: Between): Change[] {
  const { before, after } = between;
  return compareEntries({
    what: 'offering',
    before: before.offerings,
    after: after.offerings,
    path: 'offerings',
    name: ({ name }) => named(name),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...reworded(subject, 'about', old.about, now.about, 'about'),
      ...valueChanged(
        subject,
        'kindOf',
        { before: old.kind, after: now.kind, at: 'kind' },
        { value: (kind) => word(kindWords[kind]), verdict: 'different' },
      ),
      ...gainedAndLost(
        subject,
        'channels',
        { before: old.channels, after: now.channels, at: 'channels' },
        {
          value: (id) => {
            const channel = [...old.channels, ...now.channels].find((each) => each === id);
            return channel === undefined ? plain(id) : word(channelWords[channel]);
          },
          gained: 'better',
          lost: 'worse',
        },
      ),
      ...gainedAndLost(
        subject,
        'features',
        { before: old.features, after: now.features, at: 'features' },
        {
          value: (id) => {
            const name = now.featureNames[id] ?? old.featureNames[id];
            return name === undefined ? plain(id) : named(name);
          },
          gained: 'better',
          lost: 'worse',
        },
      ),
      ...namesReworded(
        subject,
        'features',
        { ids: old.features, names: old.featureNames },
        { ids: now.features, names: now.featureNames },
      ),
      ...gainedAndLost(
        subject,
        'stacksOn',
        { before: old.on, after: now.on, at: 'on' },
        {
          value: (id) => offeringNamed(after.offerings.some((each) => each.id === id) ? after : before, id),
          gained: 'better',
          lost: 'worse',
        },
      ),
      ...ruleChanged(subject, 'incidentReturn', {
        before: old.incidentReturnedOn,
        after: now.incidentReturnedOn,
        at: 'incidents.returned-on',
      }),
      ...coverageChanged(between, subject, old.id),
    ],
  });
}

/** Other hours altogether; the same hours with another opening are told of at the hours. */
function coverageChanged(between: Between, subject: Subject, id: string): Change[] {
  const old = between.before.offerings.find((each) => each.id === id);
  const now = between.after.offerings.find((each) => each.id === id);
  if (old === undefined || now === undefined) return [];
  const groups = comparedCells(between, tableOf(old.coverage), tableOf(now.coverage), {
    changed: (before, after) =>
      before === after || sameCalendar(between, before, after) ? null : { before, after },
    added: () => null,
  });
  return groups.map(({ value: { before, after }, rows }) => {
    const hours = { before: between.before.calendars[before], after: between.after.calendars[after] };
    const verdict = openVerdict(openHours(between, hours.before), openHours(between, hours.after));
    return changeOf(subject, 'coverage-changed', verdict, {
      at: 'coverage',
      params: {
        where: { kind: 'cells', rows },
        before: hours.before === undefined ? plain(before) : named(hours.before.name),
        after: hours.after === undefined ? plain(after) : named(hours.after.name),
      },
    });
  });
}
