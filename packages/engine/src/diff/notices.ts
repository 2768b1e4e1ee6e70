import type { Notice } from '../guide/guide.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, redefined, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { partyNamed, plain, word } from './values.ts';

/** The mails that the program sends. */
export function compareNotices(between: Between, { before, after, kind }: RulesBetween): Change[] {
  const reachesCustomer = ({ to }: Notice) => to.includes('customer');
  return compareEntries({
    what: 'notice',
    before: before.notices,
    after: after.notices,
    path: kind === null ? 'notices' : `${kind.path}.notices`,
    name: ({ id }) => plain(id),
    kind,
    added: (notice) => (reachesCustomer(notice) ? 'better' : 'different'),
    removed: (notice) => (reachesCustomer(notice) ? 'worse' : 'different'),
    weight: (notice) => (reachesCustomer(notice) ? 3 : 1),
    kept: (old, now, subject) => {
      const weight = reachesCustomer(old) || reachesCustomer(now) ? 3 : 1;
      return [
        ...ruleChanged(subject, 'occasion', { before: old.on, after: now.on, at: 'on' }, { weight }),
        ...ruleChanged(subject, 'condition', { before: old.when, after: now.when, at: 'when' }, { weight }),
        ...gainedAndLost(
          subject,
          'recipients',
          { before: old.to, after: now.to, at: 'to' },
          {
            value: (recipient) => partyNamed(between.after, recipient),
            gained: reachesCustomer(now) && !reachesCustomer(old) ? 'better' : 'different',
            lost: reachesCustomer(old) && !reachesCustomer(now) ? 'worse' : 'different',
            weight,
          },
        ),
        ...valueChanged(
          subject,
          'countsAs',
          { before: old.countsAs, after: now.countsAs, at: 'counts-as' },
          {
            value: (countsAs) => word(countsAs === 'none' ? 'nothing' : countsAs),
            verdict: 'different',
            weight,
          },
        ),
        ...ruleChanged(subject, 'lists', { before: old.lists, after: now.lists, at: 'lists' }, { weight }),
        ...redefined(between, subject, 'text', old.text, now.text, 'text'),
        ...redefined(
          between,
          subject,
          'text',
          old.lists?.text ?? null,
          now.lists?.text ?? null,
          'lists.none',
        ),
      ];
    },
  });
}
