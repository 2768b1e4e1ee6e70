import type { Resource } from '@upheld/engine';
import type { Definitions } from '../document/block.ts';
import { definitions } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { faint } from '../say/faint.ts';
import { sayCondition } from '../say/condition.ts';
import { readingsBeside } from './readings-beside.ts';
import { webLink } from '../say/web-link.ts';

const order = [
  'search',
  'document',
  'download',
  'forum',
  'training',
  'newsletter',
  'directory',
  'practice',
] as const;

/** Where to help oneself, learn and hear of news, and what we advise. */
export function resources(reader: Reader): Section[] {
  const { guide, words } = reader;
  return section(
    'resources',
    [said(reader, words.titles.resources)],
    guide.resources.length === 0 ? [] : readingsBeside(reader, 'resources'),
    order.flatMap((kind) => {
      const entries = guide.resources.filter((resource) => resource.kind === kind);
      return section(`resources-${kind}`, [said(reader, words.resources[kind])], entriesOf(reader, entries));
    }),
  );
}

const entriesOf = (reader: Reader, resources: readonly Resource[]): Definitions[] =>
  definitions(
    resources.map(({ title, says, url, when, clauses }) => ({
      term: [told(reader, title), ...clausesOf(clauses)],
      lines: [
        ...(says === null ? [] : [[told(reader, says)]]),
        ...(url === null ? [] : [webLink(reader, url)]),
        ...conditionOf(reader, when),
        ...(says === null && url === null && when === null ? [[] satisfies Line] : []),
      ],
    })),
  );

const conditionOf = (reader: Reader, when: Resource['when']): Line[] => {
  if (when === null) return [];
  return [faint(sayCondition(reader, when, reader.rules.intake.fields))];
};
