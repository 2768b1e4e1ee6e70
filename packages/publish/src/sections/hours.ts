import { formatDate, formatDateRange, formatWeekday, zoneCity } from '@upheld/contract/words';
import type { GuideCalendar } from '@upheld/engine';
import type { Block, WeekPicture } from '../document/block.ts';
import { cell, definitions, paragraph, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { dayPieces, isAroundTheClock, openWeek, shiftedWeek, type WeekOpening } from '../hours/open-week.ts';
import { sayHours, sayWeek } from '../hours/say-week.ts';
import { unusualDays, type UnusualDays } from '../hours/unusual-days.ts';
import { zoneDifferences } from '../hours/zone-differences.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { allOf } from '../say/listing.ts';
import { readingsBeside } from './readings-beside.ts';

/** The hours that count, by the clocks of the guide and of the reader, with the days on which they differ. */
export function hours(reader: Reader): Section[] {
  const calendars = Object.values(reader.guide.calendars).filter(({ id }) => id !== 'always');
  return section(
    'hours',
    [said(reader, reader.words.titles.hours)],
    readingsBeside(
      reader,
      'calendars',
      calendars.map(({ id }) => `calendars.hours.${id}`),
    ),
    [...calendars.map((calendar) => hoursOf(reader, calendar)), ...unusual(reader, calendars)],
  );
}

function hoursOf(reader: Reader, calendar: GuideCalendar): Section {
  const week = openWeek(calendar.definition);
  const around = isAroundTheClock(week);
  return {
    id: `hours-${calendar.id}`,
    title: [told(reader, calendar.name), ...clausesOf(calendar.clauses)],
    blocks: [
      ...(around ? [paragraph([said(reader, reader.words.around)])] : weekBlocks(reader, calendar)),
      ...readingsBeside(reader, `calendars.hours.${calendar.id}`),
    ],
    sections: [],
  };
}

function weekBlocks(reader: Reader, calendar: GuideCalendar): Block[] {
  const { hours: words } = reader.words;
  const { timeZone } = calendar.definition;
  const week = openWeek(calendar.definition);
  const inZone = (zone: string): Line => [said(reader, words.inZone(zoneCity(zone, reader.language)))];
  return [
    picture(reader, calendar),
    ...definitions([
      { term: inZone(timeZone), lines: sayWeek(reader, week).map((line) => [said(reader, line)]) },
      { term: inZone(reader.zone), lines: hoursElsewhere(reader, timeZone, week) },
    ]),
  ];
}

/** The same hours by the reader's clock: more than once where the clocks of the two are changed on different days. */
function hoursElsewhere(reader: Reader, zone: string, week: readonly WeekOpening[]): Line[] {
  const { language, words } = reader;
  const differences = zoneDifferences(zone, reader.zone, reader.year);
  if (differences.length === 1 && differences[0]?.minutes === 0) return [];
  return differences.flatMap(({ minutes, periods }) =>
    sayWeek(reader, shiftedWeek(week, minutes)).map((line): Line => {
      if (differences.length === 1) return [said(reader, line)];
      const dates = periods.map(({ first, last }) => formatDateRange(first, last, language));
      return [said(reader, words.hours.during(line, dates.join(language === 'zh-CN' ? '、' : ', ')))];
    }),
  );
}

function picture(reader: Reader, { definition }: GuideCalendar): WeekPicture {
  const days = dayPieces(openWeek(definition));
  return {
    kind: 'week',
    label: reader.words.hours.picture(zoneCity(definition.timeZone, reader.language)),
    rows: ([0, 1, 2, 3, 4, 5, 6] as const).map((day) => ({
      day: formatWeekday(day, reader.language),
      open: days[day] ?? [],
    })),
  };
}

/** Holidays and the like, once for all hours that share them. */
function unusual(reader: Reader, calendars: readonly GuideCalendar[]): Section[] {
  const shared = new Map<string, { days: readonly UnusualDays[]; of: GuideCalendar[] }>();
  for (const calendar of calendars) {
    const days = unusualDays(calendar, reader.year);
    const key = JSON.stringify([days, calendar.knownUntil]);
    const entry = shared.get(key) ?? { days, of: [] };
    entry.of.push(calendar);
    shared.set(key, entry);
  }
  const lists = [...shared.values()].filter(({ days, of }) => days.length > 0 || of.some(hasHolidays));
  return section(
    'holidays',
    [said(reader, reader.words.titles.holidays)],
    lists.flatMap(({ days, of }) => unusualBlocks(reader, days, of)),
  );
}

const hasHolidays = ({ knownUntil }: GuideCalendar) => knownUntil !== null;

function unusualBlocks(reader: Reader, days: readonly UnusualDays[], of: readonly GuideCalendar[]): Block[] {
  const { hours: words, labels } = reader.words;
  const names = allOf(
    reader,
    of.map(({ name }) => [told(reader, name)]),
  );
  const knownUntil = of[0]?.knownUntil ?? null;
  return [
    ...table({
      layout: 'days',
      titled: true,
      over: null,
      caption: names,
      columns: [labels.date, labels.occasion, labels.hours].map((head) => [said(reader, head)]),
      rows: days.map((day) => ({
        anchor: null,
        head: [[said(reader, formatDateRange(day.first, day.last, reader.language))]],
        cells: [
          cell(day.name === null ? [] : [[told(reader, day.name)]]),
          cell([[said(reader, hoursOn(reader, day, of[0]))]], day.kind === 'closed' ? 'faint' : 'plain'),
        ],
      })),
    }),
    ...(days.length === 0 ? [paragraph([said(reader, words.noneKnown(String(reader.year)))])] : []),
    ...(knownUntil === null
      ? []
      : [paragraph([said(reader, words.knownUntil(formatDate(knownUntil, reader.language)))], 'faint')]),
  ];
}

function hoursOn(
  reader: Reader,
  { kind, hours: own }: UnusualDays,
  calendar: GuideCalendar | undefined,
): string {
  if (kind === 'closed') return reader.words.hours.closed;
  const first = calendar === undefined ? [] : openWeek(calendar.definition);
  const lent = first.filter(({ day }) => day === first[0]?.day);
  const open = own === null ? lent : openWeek({ timeZone: 'UTC', hours: { mon: own } });
  return open.map((range) => sayHours(reader, range)).join(reader.language === 'zh-CN' ? '、' : ', ');
}
