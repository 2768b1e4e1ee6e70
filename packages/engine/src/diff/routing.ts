import type { Guide } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, namesReworded, renamed, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { openHours, openVerdict } from './open-hours.ts';
import { sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { named, plain } from './values.ts';

/** Which centre takes a case, and when each is there. */
export function compareRouting(between: Between): Change[] {
  const [before, after] = [between.before.routing, between.after.routing];
  return [
    ...compareEntries({
      what: 'centre',
      before: before.centres,
      after: after.centres,
      path: 'routing.centres',
      name: ({ name }) => named(name),
      added: 'better',
      removed: 'worse',
      kept: (old, now, subject) => [
        ...renamed(subject, old.name, now.name),
        ...valueChanged(
          subject,
          'hours',
          { before: old.hours, after: now.hours, at: 'hours' },
          {
            value: (id) => {
              const calendar = (id === now.hours ? between.after : between.before).calendars[id];
              return calendar === undefined ? plain(id) : named(calendar.name);
            },
            verdict: openVerdict(
              openHours(between, between.before.calendars[old.hours]),
              openHours(between, between.after.calendars[now.hours]),
            ),
          },
        ),
        ...gainedAndLost(
          subject,
          'languages',
          { before: old.languages, after: now.languages, at: 'languages' },
          { value: plain, gained: 'better', lost: 'worse' },
        ),
      ],
    }),
    ...rulesChanged(before, after),
  ];
}

function rulesChanged(before: Guide['routing'], after: Guide['routing']): readonly Change[] {
  const clauses = (rules: Guide['routing']['rules']) => ({ clauses: rules.flatMap((rule) => rule.clauses) });
  const subject: Subject = {
    what: 'routing',
    name: null,
    kind: null,
    path: 'routing',
    before: before.rules.length === 0 ? null : clauses(before.rules),
    after: after.rules.length === 0 ? null : clauses(after.rules),
  };
  const teams = namesReworded(
    subject,
    'teams',
    { ids: Object.keys(before.teamNames), names: before.teamNames },
    { ids: Object.keys(after.teamNames), names: after.teamNames },
  );
  if (sameRule(before.rules, after.rules) && sameRule(before.on, after.on)) return teams;
  if (before.rules.length === 0) return [changeOf(subject, 'added', 'different')];
  if (after.rules.length === 0) return [changeOf(subject, 'removed', 'different')];
  return [
    ...teams,
    ...ruleChanged(subject, 'rules', { before: before.rules, after: after.rules, at: 'rules' }),
    ...ruleChanged(subject, 'occasion', { before: before.on, after: after.on, at: 'on' }),
  ];
}
