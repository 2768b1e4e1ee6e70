import type { GuideContact } from '@upheld/engine';
import type { Card } from '../document/block.ts';
import { cards, definitions } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { mailLink, phoneLink, webLink } from '../say/web-link.ts';
import { readingsBeside } from './readings-beside.ts';

/** Whom to call, write to, or look up. */
export const contacts = (reader: Reader): Section[] =>
  section(
    'contacts',
    [said(reader, reader.words.titles.contacts)],
    reader.guide.contacts.length === 0
      ? []
      : [
          ...cards(
            reader.guide.contacts.map((contact) => cardOf(reader, contact)),
            2,
          ),
          ...readingsBeside(
            reader,
            'contacts',
            reader.guide.contacts.map(({ id }) => `contacts.${id}`),
          ),
        ],
  );

function cardOf(reader: Reader, { id, name, phone, fax, email, address, url, clauses }: GuideContact): Card {
  const { labels } = reader.words;
  return {
    anchor: `contact-${id}`,
    title: [told(reader, name), ...clausesOf(clauses)],
    rank: null,
    blocks: [
      ...definitions([
        { term: [said(reader, labels.phone)], lines: phone.map(phoneLink) },
        { term: [said(reader, labels.fax)], lines: fax.map((number) => [said(reader, number)]) },
        { term: [said(reader, labels.email)], lines: email === null ? [] : [mailLink(email)] },
        { term: [said(reader, labels.web)], lines: url === null ? [] : [webLink(reader, url)] },
        { term: [said(reader, labels.address)], lines: address === null ? [] : [[told(reader, address)]] },
      ]),
      ...readingsBeside(reader, `contacts.${id}`),
    ],
  };
}
