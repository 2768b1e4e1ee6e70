import type { Notice } from '@upheld/engine';
import { list, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayEvents } from '../say/event.ts';
import { quoted } from '../say/quoted.ts';
import { readingsBeside } from './readings-beside.ts';

/** Of what the customer is told by mail. */
export function notices(reader: Reader): Section[] {
  const { guide, words } = reader;
  const toCustomer = guide.notices.filter(({ to }) => to.includes('customer'));
  return section(
    'notices',
    [said(reader, words.titles.notices)],
    toCustomer.length === 0
      ? []
      : [
          paragraph([said(reader, words.leads.notices)]),
          ...list(toCustomer.map((notice) => sayNotice(reader, notice))),
          ...readingsBeside(reader, 'notices'),
        ],
  );
}

/** The occasion of a mail, and what the guide writes in it. */
export const sayNotice = (reader: Reader, { on, text, clauses }: Notice): Line => [
  ...sayEvents(reader, on),
  ...(text === null
    ? []
    : [said(reader, reader.language === 'zh-CN' ? '：' : ': '), ...quoted(reader, [told(reader, text)])]),
  ...clausesOf(clauses),
];
