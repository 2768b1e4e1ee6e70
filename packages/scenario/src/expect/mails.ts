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
        (wanted.says === undefined || mail.says?.includes(wanted.says) === true),
    );
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [{ path: ['mails', index], expected: `${wanted.notice} to ${wanted.to}`, found: inShort(called) }];
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

const unwantedInShort = (one: string | { notice: string; to: string }): string =>
  typeof one === 'string' ? one : `${one.notice} to ${one.to}`;

const inShort = (mails: readonly CalledMail[]): string =>
  mails.length === 0 ? 'no mail' : mails.map(({ notice, to }) => `${notice} to ${to}`).join(', ');
