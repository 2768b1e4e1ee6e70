import type { FormField, Text } from '@upheld/engine';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { allOf } from '../say/listing.ts';
import { readingsBeside } from './readings-beside.ts';

/** Where to find what the form asks for, product by product. */
export function gathering(reader: Reader): Section[] {
  const { words, guide } = reader;
  const entries = guide.intake.fields.flatMap((field) => {
    const lines = placesOf(reader, field);
    return lines.length === 0
      ? []
      : [{ term: [told(reader, field.label), ...clausesOf(field.clauses)], lines }];
  });
  return section(
    'gathering',
    [said(reader, words.titles.gathering)],
    entries.length === 0
      ? []
      : [
          paragraph([said(reader, words.leads.gathering)]),
          ...definitions(entries),
          ...readingsBeside(reader, 'products'),
        ],
  );
}

/** The place alone where it is the same for all products, else each place with its products. */
function placesOf(reader: Reader, { find }: FormField): Line[] {
  if (find === null) return [];
  const places = new Map<string, { place: Text; of: Text[] }>();
  for (const { name, find: known } of reader.guide.products) {
    const place = known[find];
    if (place === undefined) continue;
    const entry = places.get(JSON.stringify(place)) ?? { place, of: [] };
    entry.of.push(name);
    places.set(JSON.stringify(place), entry);
  }
  return [...places.values()].map(({ place, of }) =>
    of.length === reader.guide.products.length
      ? [told(reader, place)]
      : [
          ...allOf(
            reader,
            of.map((name) => [told(reader, name, 'strong')]),
          ),
          said(reader, reader.language === 'zh-CN' ? '：' : ': '),
          told(reader, place),
        ],
  );
}
