import type { ClosingWay, Duty, Hold, Id, Reopening } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, ruled, said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { sayEvents } from '../say/event.ts';
import { fill } from '../say/fill.ts';
import { allOf, anyOf } from '../say/listing.ts';
import { sayParty } from '../say/party.ts';
import { needsBlocks } from './needs-blocks.ts';
import { readingsBeside } from './readings-beside.ts';

/** How a request ends, what keeps it open, and how it is opened again. */
export function closing(reader: Reader): Section[] {
  const { guide, words } = reader;
  const { ways, holds, reopening, clauses } = guide.closing;
  return section(
    'closing',
    [said(reader, words.titles.closing), ...clausesOf(clauses)],
    [
      ...waysBlocks(reader, ways, guide.duties, { path: 'closing.ways', within: '' }),
      ...holdsBlocks(reader, holds),
      ...readingsBeside(reader, 'closing', [
        'closing.reopening',
        ...ways.map(({ id }) => `closing.ways.${id}`),
      ]),
    ],
    section(
      'reopening',
      [said(reader, words.titles.reopening), ...clausesOf(reopening.clauses)],
      [...reopeningBlocks(reader, reopening, ways), ...readingsBeside(reader, 'closing.reopening')],
    ),
  );
}

/** The ways of a kind of case stand under `path`; `within` sets their anchors apart. */
export function waysBlocks(
  reader: Reader,
  ways: readonly ClosingWay[],
  duties: readonly Duty[],
  { path, within }: { path: string; within: string },
): Block[] {
  if (ways.length === 0) return [];
  return [
    {
      kind: 'cards',
      columns: 1,
      cards: ways.map((way) => ({
        anchor: `${within}closing-${way.id}`,
        title: [told(reader, way.name), ...clausesOf(way.clauses)],
        rank: null,
        blocks: [
          paragraph(sayWho(reader, way), 'faint'),
          ...needsBlocks(reader, way.needs),
          ...duties
            .filter(({ id, concept }) => concept === 'closing' && id === `closing.${way.id}`)
            .flatMap((duty) => countdownBlocks(reader, duty)),
          ...readingsBeside(reader, `${path}.${way.id}`),
        ],
      })),
    },
  ];
}

function sayWho(reader: Reader, { id, by }: ClosingWay): Line {
  const { closing: words } = reader.words;
  if (by.length === 0) return sayDeclined(reader, id) ?? [said(reader, words.byItself)];
  return fill(
    reader,
    words.by,
    anyOf(
      reader,
      by.map((party) => sayParty(reader, party)),
    ),
  );
}

/** The way in which a request ends whose taking somebody was asked to consent to, and did not. */
function sayDeclined(reader: Reader, way: Id): Line | null {
  const asked = reader.guide.entitlement.find(({ declined }) => declined === way)?.of;
  return asked === undefined || asked === null || reader.rules !== reader.guide
    ? null
    : fill(reader, reader.words.closing.declined, sayParty(reader, asked));
}

/** The time after which it ends by itself: from what, for how long, ended by what. */
function countdownBlocks(reader: Reader, duty: Duty): Block[] {
  const { promise: words } = reader.words;
  const amounts = sayByDimensions(reader, duty.target, (amount) => sayAmount(reader, amount), JSON.stringify);
  const { quorum } = duty;
  return definitions([
    {
      term: fill(
        reader,
        words.runsOut,
        amounts.flatMap((line, index) => (index === 0 ? line : [said(reader, '; '), ...line])),
      ),
      lines: [
        sayEvents(reader, duty.from),
        ...(quorum === null
          ? []
          : [
              fill(
                reader,
                (within) => words.attempts(quorum.count, within),
                sayAmount(reader, quorum.within),
              ),
            ]),
        ...(quorum === null || quorum.spacing === null
          ? []
          : [fill(reader, words.spaced, sayAmount(reader, quorum.spacing))]),
      ],
    },
  ]);
}

export const holdsBlocks = (reader: Reader, holds: readonly Hold[]): Block[] =>
  definitions([
    {
      term: [said(reader, reader.words.closing.stays)],
      lines: holds.map(({ say, clauses }) => ruled(reader, say, clauses)),
    },
  ]);

export function reopeningBlocks(
  reader: Reader,
  { ways: ids, within, byMessage, say }: Reopening,
  ways: readonly ClosingWay[],
): Block[] {
  const { reopening: words } = reader.words;
  if (ids.length === 0) {
    return [
      paragraph([said(reader, words.never)]),
      ...(say === null ? [] : [paragraph([told(reader, say)])]),
    ];
  }
  const names = namesOf(reader, ids, ways);
  const when =
    within === null
      ? fill(reader, words.anyTime, names)
      : fill(reader, words.within, sayAmount(reader, within), names);
  return [
    paragraph([
      ...when,
      ...(byMessage
        ? [said(reader, reader.language === 'zh-CN' ? '' : ' '), said(reader, words.byMessage)]
        : []),
    ]),
    ...(say === null ? [] : [paragraph(fill(reader, words.otherwise, [told(reader, say)]))]),
  ];
}

const namesOf = (reader: Reader, ids: readonly Id[], ways: readonly ClosingWay[]): Line =>
  allOf(
    reader,
    ids.flatMap((id) => {
      const way = ways.find((one) => one.id === id);
      return way === undefined ? [] : [[told(reader, way.name)]];
    }),
  );
