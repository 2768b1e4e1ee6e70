import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';

/** An address of the web as a link; anything else a guide may hold there (`javascript:`) stays plain words. */
export function webLink(reader: Reader, url: string): Line {
  if (!/^https?:\/\//i.test(url)) return [said(reader, url)];
  return [
    { kind: 'link', text: url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), language: 'en', href: url },
  ];
}

export const mailLink = (address: string): Line => [
  {
    kind: 'link',
    text: address,
    language: 'en',
    href: `mailto:${encodeURIComponent(address).replace('%40', '@')}`,
  },
];

/** A number to call: what stands after the digits, an extension, is said and not dialled. */
export const phoneLink = (number: string): Line => {
  const digits = /^[+\d][\d\s().-]*/.exec(number)?.[0].replaceAll(/[^+\d]/g, '') ?? '';
  return digits.length < 3
    ? [{ kind: 'words', text: number, language: 'en' }]
    : [{ kind: 'link', text: number, language: 'en', href: `tel:${digits}` }];
};
