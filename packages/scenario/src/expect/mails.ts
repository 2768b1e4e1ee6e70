import type { RawExpectation } from '../format/expectation-shape.ts';
import type { CalledMail } from '../world/world.ts';
import type { Misfit } from './misfit.ts';

/** Every mail that is expected must be one of its own among those called for; others are nobody's business. */
export function compareMails(
  { mails, 'no-mails': none }: Pick<RawExpectation, 'mails' | 'no-mails'>,
  { name, mails: called }: { name: string; mails: readonly CalledMail[] },
): Misfit[] {
  const left = [...called];
  const missing = (mails ?? []).flatMap((wanted, index): Misfit[] => {
    const at = left.findIndex(
      (mail) =>
        mail.notice === wanted.notice &&
        mail.to === wanted.to &&
        mail.case === (wanted.case ?? name) &&
        (wanted.says === undefined || mail.says?.includes(wanted.says) === true) &&
        (wanted.lists === undefined || sameCases(wanted.lists, mail.lists)),
    );
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [
      { path: ['mails', index], expected: mailInShort({ lists: null, ...wanted }), found: inShort(called) },
    ];
  });
  if (none === undefined) return missing;
  const unwanted = called.filter(
    ({ notice, to }) =>
      none === true ||
      none.some((one) => (typeof one === 'string' ? one === notice : one.notice === notice && one.to === to)),
  );
  if (unwanted.length === 0) return missing;
  return [
    ...missing,
    {
      path: ['no-mails'],
      expected: none === true ? 'no mail' : `no ${none.map(unwantedInShort).join(', ')}`,
      found: inShort(unwanted),
    },
  ];
}

/** In whichever order. */
const sameCases = (wanted: readonly string[], listed: CalledMail['lists']): boolean =>
  listed !== null && listed.length === wanted.length && wanted.every((name) => listed.includes(name));

const mailInShort = ({ notice, to, lists }: Pick<CalledMail, 'notice' | 'to' | 'lists'>): string =>
  lists === null ? `${notice} to ${to}` : `${notice} to ${to} listing [${lists.join(', ')}]`;

const unwantedInShort = (one: string | { notice: string; to: string }): string =>
  typeof one === 'string' ? one : `${one.notice} to ${one.to}`;

const inShort = (mails: readonly CalledMail[]): string =>
  mails.length === 0 ? 'no mail' : mails.map(mailInShort).join(', ');
