import type { ActRule, Tier } from '@upheld/engine';
import type { Card } from '../document/block.ts';
import { cards, list, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { fill } from '../say/fill.ts';
import { sayParties } from '../say/party.ts';
import { needsBlocks } from './needs-blocks.ts';
import { readingsBeside } from './readings-beside.ts';

/** Who works on a request, tier by tier, and what must be done before it is handed up. */
export const tiers = (reader: Reader): Section[] =>
  section(
    'tiers',
    [said(reader, reader.words.titles.tiers)],
    reader.guide.tiers.length === 0
      ? []
      : [
          ...cards(reader.guide.tiers.map((tier) => cardOf(reader, tier))),
          ...readingsBeside(reader, 'tiers'),
        ],
  );

function cardOf(reader: Reader, tier: Tier): Card {
  const { tiers: words } = reader.words;
  const next = reader.guide.tiers.find(({ id }) => id === tier.handsUpTo);
  const act = next === undefined ? undefined : handUpOf(reader, tier);
  return {
    anchor: `tier-${tier.id}`,
    title: [told(reader, tier.name), ...clausesOf(tier.clauses)],
    rank: null,
    blocks: [
      ...list(tier.duties.map((duty) => [told(reader, duty)])),
      ...(next === undefined
        ? []
        : [paragraph(fill(reader, words.handsUpTo, [told(reader, next.name, 'strong')]))]),
      ...(act === undefined || act.by.length === 0
        ? []
        : [paragraph(fill(reader, words.by, sayParties(reader, act.by)), 'faint')]),
      ...needsBlocks(reader, act?.needs ?? []),
    ],
  };
}

/** The act that hands a case up from a tier: `handUpTier1`. */
const handUpOf = ({ guide }: Reader, { id }: Tier): ActRule | undefined =>
  guide.acts.find(
    (act) =>
      act.concept === 'tier' && act.id.toLowerCase() === `handup${id.replaceAll('-', '')}`.toLowerCase(),
  );
