import type { ActRule } from '../kernel/act-rule.ts';
import type { ChangeNoun } from './change-words.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { pathOfDuty } from './duty-path.ts';
import { compareEntries } from './entries.ts';
import { compareForms } from './forms.ts';
import { compareNeeds } from './needs.ts';
import { named, partyNamed, plain, truth, word } from './values.ts';

/** A survey's act is the survey itself. */
const nouns: Readonly<Partial<Record<ActRule['concept'], ChangeNoun>>> = {
  act: 'act',
  tier: 'act',
  procedure: 'step',
  escalation: 'act',
};

/** What people may do to a case beyond the product's own acts. */
export function compareActs(between: Between, { before, after, kind }: RulesBetween): Change[] {
  const concepts = [...new Set([...before.acts, ...after.acts].map(({ concept }) => concept))];
  const isForCustomer = ({ by }: ActRule) => by.includes('customer');
  return concepts.flatMap((concept) => {
    const what = nouns[concept];
    if (what === undefined) return [];
    return compareEntries({
      what,
      before: before.acts.filter((act) => act.concept === concept),
      after: after.acts.filter((act) => act.concept === concept),
      path: pathOfDuty,
      name: ({ name }) => named(name),
      kind,
      added: (act) => (isForCustomer(act) ? 'better' : 'different'),
      removed: (act) => (isForCustomer(act) ? 'worse' : 'different'),
      weight: (act) => (isForCustomer(act) || act.visible === 'public' ? 3 : 1),
      kept: (old, now, subject) => {
        const weight = isForCustomer(old) || isForCustomer(now) || now.visible === 'public' ? 3 : 1;
        return [
          ...renamed(subject, old.name, now.name),
          ...gainedAndLost(
            subject,
            'by',
            { before: old.by, after: now.by, at: 'by' },
            {
              value: (party) => partyNamed(between.after, party),
              gained: isForCustomer(now) && !isForCustomer(old) ? 'better' : 'different',
              lost: isForCustomer(old) && !isForCustomer(now) ? 'worse' : 'different',
              weight,
            },
          ),
          ...gainedAndLost(
            subject,
            'consents',
            { before: old.consents, after: now.consents, at: 'consents' },
            {
              value: (party) => partyNamed(between.after, party),
              gained:
                now.consents.includes('customer') && !old.consents.includes('customer')
                  ? 'better'
                  : 'different',
              lost:
                old.consents.includes('customer') && !now.consents.includes('customer')
                  ? 'worse'
                  : 'different',
              weight,
            },
          ),
          ...ruleChanged(subject, 'condition', { before: old.when, after: now.when, at: 'when' }, { weight }),
          ...compareForms(old.fields, now.fields, {
            path: `${pathOfDuty(now)}.form`,
            kind: kind?.name ?? null,
          }),
          ...compareNeeds(subject, old.needs, now.needs, 'needs'),
          ...gainedAndLost(
            subject,
            'phrases',
            { before: old.phrases, after: now.phrases, at: 'phrases' },
            { value: plain, gained: 'better', lost: 'worse', weight },
          ),
          ...ruleChanged(subject, 'sets', { before: old.sets, after: now.sets, at: 'sets' }, { weight: 1 }),
          ...ruleChanged(
            subject,
            'effects',
            { before: old.effects, after: now.effects, at: 'then' },
            { weight },
          ),
          ...valueChanged(
            subject,
            'once',
            { before: old.once, after: now.once, at: 'once' },
            { value: truth, verdict: 'different', weight },
          ),
          ...valueChanged(
            subject,
            'visible',
            { before: old.visible, after: now.visible, at: 'visible' },
            {
              value: (visible) => word(visible),
              verdict: now.visible === 'public' ? 'better' : 'worse',
              weight: 3,
            },
          ),
          ...valueChanged(
            subject,
            'afterClosing',
            { before: old.afterClosing, after: now.afterClosing, at: 'after-closing' },
            { value: truth, verdict: 'different', weight },
          ),
          ...reworded(subject, 'group', old.group, now.group, 'group'),
        ];
      },
    });
  });
}
