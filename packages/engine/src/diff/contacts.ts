import type { Between } from './between.ts';
import type { Change, ChangeValue } from './change.ts';
import { redefined, renamed, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { list, named, orNothing, plain, word } from './values.ts';

/** Whom to call or write to. A number that changed is worse for nobody, but everybody must know it. */
export function compareContacts(between: Between): Change[] {
  const { before, after } = between;
  const value = (address: string | null): ChangeValue => orNothing(address, plain);
  return compareEntries({
    what: 'contact',
    before: before.contacts,
    after: after.contacts,
    path: 'contacts',
    name: ({ name }) => named(name),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...valueChanged(
        subject,
        'phone',
        { before: old.phone, after: now.phone, at: 'phone' },
        {
          value: (numbers) => (numbers.length === 0 ? word('nothing') : list(numbers.map(plain))),
          verdict: now.phone.length === 0 ? 'worse' : 'different',
        },
      ),
      ...valueChanged(
        subject,
        'fax',
        { before: old.fax, after: now.fax, at: 'fax' },
        {
          value: (numbers) => (numbers.length === 0 ? word('nothing') : list(numbers.map(plain))),
          verdict: now.fax.length === 0 ? 'worse' : 'different',
        },
      ),
      ...valueChanged(
        subject,
        'mail',
        { before: old.email, after: now.email, at: 'email' },
        { value, verdict: now.email === null ? 'worse' : 'different' },
      ),
      ...valueChanged(
        subject,
        'webAddress',
        { before: old.url, after: now.url, at: 'url' },
        { value, verdict: now.url === null ? 'worse' : 'different' },
      ),
      ...redefined(between, subject, 'address', old.address, now.address, 'address'),
    ],
  });
}
