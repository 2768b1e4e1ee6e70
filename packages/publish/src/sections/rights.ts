import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { answersBlock } from './entitlement.ts';
import { formTable } from './form-table.ts';
import { readingsBeside } from './readings-beside.ts';

/** What a contract gives besides support: upgrades and the like. */
export const rights = (reader: Reader): Section[] =>
  section(
    'rights',
    [said(reader, reader.words.titles.rights)],
    reader.guide.rights.length === 0 ? [] : readingsBeside(reader, 'rights'),
    reader.guide.rights.map((right) => ({
      id: `right-${right.id}`,
      title: [told(reader, right.name), ...clausesOf(right.clauses)],
      blocks: [
        ...formTable(reader, right.fields, [told(reader, right.name)]),
        ...answersBlock(reader, right.rules),
      ],
      sections: [],
    })),
  );
