import type { Between } from './between.ts';
import type { Change, ChangeValue } from './change.ts';
import { redefined, renamed, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, orNothing, plain } from './values.ts';

/** What the guide publishes as texts: policies. */
export function comparePolicies(between: Between): Change[] {
  return compareEntries({
    what: 'policy',
    before: between.before.policies,
    after: between.after.policies,
    path: 'policies',
    name: ({ title }) => named(title),
    added: 'different',
    removed: 'different',
    kept: (old, now, subject) => [
      ...renamed(subject, old.title, now.title, 'title'),
      ...redefined(between, subject, 'says', old.says, now.says, 'says'),
      ...ruleChanged(subject, 'condition', { before: old.when, after: now.when, at: 'when' }),
    ],
  });
}

/** Where help is found beside the desk: documents, forums, downloads. */
export function compareResources({ before, after }: Between): Change[] {
  const value = (address: string | null): ChangeValue => orNothing(address, plain);
  return compareEntries({
    what: 'resource',
    before: before.resources,
    after: after.resources,
    path: 'resources',
    name: ({ title }) => named(title),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.title, now.title, 'title'),
      ...reworded(subject, 'says', old.says, now.says, 'says'),
      ...ruleChanged(subject, 'kindOf', { before: old.kind, after: now.kind, at: 'kind' }),
      ...valueChanged(
        subject,
        'address',
        { before: old.url, after: now.url, at: 'url' },
        { value, verdict: now.url === null ? 'worse' : 'different' },
      ),
      ...ruleChanged(subject, 'condition', { before: old.when, after: now.when, at: 'when' }),
    ],
  });
}
