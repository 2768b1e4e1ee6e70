import type { Offering } from '@upheld/engine';
import { cell, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayCalendar } from '../say/calendar.ts';
import { sayEvents } from '../say/event.ts';
import { allOf } from '../say/listing.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { readingsBeside } from './readings-beside.ts';

/** What may be bought, side by side. */
export function offerings(reader: Reader): Section[] {
  const { guide, words } = reader;
  const { labels, titles } = words;
  const heads = [
    labels.offering,
    labels.kind,
    labels.hours,
    labels.channels,
    labels.features,
    labels.addsTo,
    labels.returned,
  ];
  const compared = table({
    layout: 'records',
    titled: false,
    over: null,
    caption: [said(reader, titles.offerings)],
    columns: heads.map((head) => [said(reader, head)]),
    rows: guide.offerings.map((offering) => ({
      anchor: `offering-${offering.id}`,
      head: headOf(reader, offering),
      cells: [
        cell([[said(reader, words.kinds[offering.kind])]]),
        cell(hoursOf(reader, offering)),
        cell(channelsOf(reader, offering)),
        cell(featuresOf(reader, offering)),
        cell(offering.on.length === 0 ? [] : [namesOf(reader, offering.on)]),
        cell(returnedOn(reader, offering)),
      ],
    })),
  });
  return section(
    'offerings',
    [said(reader, titles.offerings)],
    [...compared, ...readingsBeside(reader, 'offerings')],
  );
}

const headOf = (reader: Reader, { name, about, clauses }: Offering): Line[] => [
  [told(reader, name, 'strong'), ...(about === null ? clausesOf(clauses) : [])],
  ...(about === null ? [] : [[told(reader, about, 'faint'), ...clausesOf(clauses)]]),
];

const channelsOf = (reader: Reader, { channels }: Offering): Line[] =>
  channels.map((channel) => [said(reader, reader.words.channels[channel])]);

/** The hours in which it is served; none where nobody can be reached under it. */
const hoursOf = (reader: Reader, { channels, coverage }: Offering): Line[] =>
  channels.length === 0
    ? []
    : sayByDimensions(
        reader,
        coverage,
        (id) => sayCalendar(reader, id),
        (id) => id,
      );

/** What it includes, in the guide's words; what has none is there for conditions only. */
const featuresOf = (reader: Reader, { features, featureNames }: Offering): Line[] =>
  features.flatMap((id) => {
    const name = featureNames[id];
    return name === undefined ? [] : [[told(reader, name)]];
  });

const namesOf = (reader: Reader, ids: readonly string[]): Line =>
  allOf(
    reader,
    ids.flatMap((id) => {
      const offering = reader.guide.offerings.find((one) => one.id === id);
      return offering === undefined ? [] : [[told(reader, offering.name)]];
    }),
  );

const returnedOn = (reader: Reader, { incidentReturnedOn }: Offering): Line[] =>
  incidentReturnedOn.length === 0 ? [] : [sayEvents(reader, incidentReturnedOn)];
