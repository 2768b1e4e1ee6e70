import type { Length } from '../kernel/amount.ts';
import type { Closing, Hold } from '../guide/guide.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change, ChangeValue, Verdict } from './change.ts';
import { comparedYear } from './compared-year.ts';
import { gainedAndLost, renamed, reworded } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { matched } from './matched.ts';
import { compareNeeds } from './needs.ts';
import { ruleText, sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { named, plain, said, word } from './values.ts';
import { onTheWallClock } from '../turn/wall-clock.ts';

/** How cases end, and whether they may be opened again. Countdowns are clocks, and told of with those. */
export function compareClosing(between: Between, { before, after, kind }: RulesBetween): Change[] {
  const root = kind === null ? 'closing' : kind.path;
  const [old, now] = [before.closing, after.closing];
  return [
    ...compareEntries({
      what: 'closingWay',
      before: old.ways,
      after: now.ways,
      path: `${root}.ways`,
      name: ({ name }) => named(name),
      kind,
      added: ({ by }) => (by.includes('customer') ? 'better' : 'different'),
      removed: ({ by }) => (by.includes('customer') ? 'worse' : 'different'),
      kept: (one, other, subject) => [
        ...renamed(subject, one.name, other.name),
        ...gainedAndLost(
          subject,
          'by',
          { before: one.by, after: other.by, at: 'by' },
          {
            value: (side) => (side === 'customer' ? word('customer') : word('vendor')),
            gained: other.by.includes('customer') && !one.by.includes('customer') ? 'better' : 'different',
            lost: one.by.includes('customer') && !other.by.includes('customer') ? 'worse' : 'different',
          },
        ),
        ...compareNeeds(subject, one.needs, other.needs, 'needs'),
      ],
    }),
    ...holdsChanged(between, subjectOf('hold', `${root}.holds`, kind, old, now), old.holds, now.holds),
    ...reopeningChanged(between, subjectOf('reopening', `${root}.reopening`, kind, old, now), old, now),
  ];
}

function subjectOf(
  what: 'hold' | 'reopening',
  path: string,
  kind: RulesBetween['kind'],
  old: Closing,
  now: Closing,
): Subject {
  const clausesOf = (closing: Closing) =>
    what === 'reopening' && closing.reopening.clauses.length > 0
      ? closing.reopening.clauses
      : closing.clauses;
  return {
    what,
    name: null,
    kind: kind?.name ?? null,
    path,
    before: { clauses: clausesOf(old) },
    after: { clauses: clausesOf(now) },
  };
}

/** A hold keeps a case open for its customer. */
function holdsChanged(
  { before, after }: Between,
  subject: Subject,
  old: readonly Hold[],
  now: readonly Hold[],
): readonly Change[] {
  const { added, removed, kept } = matched(old, now, ({ when }) => ruleText(when));
  return [
    ...removed.map(({ say, clauses }) =>
      changeOf({ ...subject, name: said(say), before: { clauses }, after: null }, 'removed', 'worse'),
    ),
    ...added.map(({ say, clauses }) =>
      changeOf({ ...subject, name: said(say), before: null, after: { clauses } }, 'added', 'better'),
    ),
    ...kept.flatMap(([one, other]) => {
      const held = { ...subject, name: said(other.say) };
      return [
        ...reworded(held, 'says', one.say, other.say, 'say'),
        ...gainedAndLost(
          held,
          'ways',
          { before: one.ways, after: other.ways, at: 'ways' },
          {
            value: (id) => {
              const way = [...after.closing.ways, ...before.closing.ways].find((each) => each.id === id);
              return way === undefined ? plain(id) : named(way.name);
            },
            gained: 'better',
            lost: 'worse',
          },
        ),
      ];
    }),
  ];
}

function reopeningChanged(
  between: Between,
  subject: Subject,
  before: Closing,
  after: Closing,
): readonly Change[] {
  const [old, now] = [before.reopening, after.reopening];
  const names = new Map([...before.ways, ...after.ways].map(({ id, name }) => [id, name]));
  const within = (amount: Length | null): ChangeValue =>
    amount === null ? word('anyTime') : { kind: 'amount', amount, hours: null };
  return [
    ...(sameRule(old.within, now.within) || old.ways.length === 0 || now.ways.length === 0
      ? []
      : [
          changeOf(subject, 'reopening-within', longer(between, old.within, now.within), {
            params: { before: within(old.within), after: within(now.within) },
            at: 'within',
          }),
        ]),
    ...gainedAndLost(
      subject,
      'ways',
      { before: old.ways, after: now.ways, at: 'ways' },
      {
        value: (id) => {
          const name = names.get(id);
          return name === undefined ? plain(id) : named(name);
        },
        gained: 'better',
        lost: 'worse',
      },
    ),
    ...(old.byMessage === now.byMessage
      ? []
      : [
          now.byMessage
            ? changeOf(subject, 'reopening-by-message', 'better', { at: 'by-message' })
            : changeOf(subject, 'reopening-not-by-message', 'worse', { at: 'by-message' }),
        ]),
    ...reworded(subject, 'says', old.say, now.say, 'say'),
  ];
}

function longer(between: Between, before: Length | null, after: Length | null): Verdict {
  const { from } = comparedYear(between);
  const until = (amount: Length | null): number => {
    if (amount?.kind === 'days')
      return onTheWallClock('UTC', from, { days: amount.days, months: 0 }) ?? Infinity;
    if (amount?.kind === 'months')
      return onTheWallClock('UTC', from, { days: 0, months: amount.months }) ?? Infinity;
    return Infinity;
  };
  return until(after) > until(before) ? 'better' : 'worse';
}
