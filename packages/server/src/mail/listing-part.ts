import { formatInstant } from '@upheld/contract/words';
import type { CaseListing, ListedCase } from '../outbox/case-listing.ts';
import type { LetterContext } from './compose-letter.ts';
import { inLanguage } from './in-language.ts';
import type { ListedRow, ListingPart } from './letter.ts';
import { mailWords } from './words/index.ts';

/** The list of cases that a mail carries, in words. */
export function listingPart(context: LetterContext, { text, rows, more }: CaseListing): ListingPart {
  const { guide, recipient } = context;
  const words = mailWords[recipient.language].listing;
  const none = text === null ? words.none : inLanguage(text, guide, recipient.language);
  return {
    heading: rows.length === 0 ? none : words.heading(rows.length + more),
    rows: rows.map((row) => listedRow(context, row)),
    more: more === 0 ? null : words.more(more),
  };
}

function listedRow(
  { guide, recipient: { language }, links, now }: LetterContext,
  { number, title, account, severity, status, since, next, missed }: ListedCase,
): ListedRow {
  const words = mailWords[language].listing;
  const when = (instant: number, zone: string) => formatInstant(instant, { zone, language, now, city: true });
  return {
    title: `${number} ${title}`,
    url: links.listed(number),
    details: [
      [account, ...(severity === null ? [] : [inLanguage(severity, guide, language)])].join(' · '),
      words.state(words.status[status], when(since, guide.zone)),
      ...(next === null
        ? []
        : [words.next(inLanguage(next.name, guide, language), when(next.due, next.zone))]),
      ...(missed ? [words.missed] : []),
    ],
  };
}
