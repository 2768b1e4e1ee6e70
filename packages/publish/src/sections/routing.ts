import type { Guide, Id } from '@upheld/engine';
import type { Block, Table } from '../document/block.ts';
import { cell, definitions, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayCalendar } from '../say/calendar.ts';
import { sayCondition } from '../say/condition.ts';
import { sayEvents } from '../say/event.ts';
import { fill } from '../say/fill.ts';
import { allOf } from '../say/listing.ts';
import { languageName } from '../say/language-name.ts';
import { readingsBeside } from './readings-beside.ts';

/** The centres among which requests are shared out, and by which rules. */
export function routing(reader: Reader): Section[] {
  const blocks = [...centresTable(reader), ...rulesBlocks(reader)];
  return section(
    'routing',
    [said(reader, reader.words.titles.routing)],
    blocks.length === 0 ? [] : [...blocks, ...readingsBeside(reader, 'routing')],
  );
}

function centresTable(reader: Reader): Table[] {
  const { guide, words } = reader;
  return table({
    layout: 'records',
    titled: false,
    over: null,
    caption: [said(reader, words.titles.routing)],
    columns: [words.labels.centre, words.labels.hours, words.labels.languages].map((head) => [
      said(reader, head),
    ]),
    rows: guide.routing.centres.map((centre) => ({
      anchor: `centre-${centre.id}`,
      head: [[told(reader, centre.name, 'strong'), ...clausesOf(centre.clauses)]],
      cells: [
        cell([sayCalendar(reader, centre.hours)]),
        cell(
          centre.languages.length === 0
            ? []
            : [
                allOf(
                  reader,
                  centre.languages.map((tag) => [said(reader, languageName(reader, tag))]),
                ),
              ],
        ),
      ],
    })),
  });
}

type Rule = Guide['routing']['rules'][number];

/** Centre, tier and team are each taken from the first rule that names one, so each has its rules in their order. */
function rulesBlocks(reader: Reader): Block[] {
  const { labels } = reader.words;
  const { on, rules, centres, teamNames } = reader.guide.routing;
  const goals = [
    {
      term: labels.centre,
      of: ({ centre }: Rule) => centre,
      name: (id: Id) => centres.find((one) => one.id === id)?.name,
    },
    {
      term: labels.tier,
      of: ({ tier }: Rule) => tier,
      name: (id: Id) => reader.guide.tiers.find((one) => one.id === id)?.name,
    },
    { term: labels.team, of: ({ team }: Rule) => team, name: (id: Id) => teamNames[id] },
  ];
  const told = goals.map(({ term, of, name }) => ({
    term: [said(reader, term)],
    lines: rulesLines(reader, rules, (rule) => {
      const id = of(rule);
      return id === null ? null : (name(id) ?? null);
    }),
  }));
  return told.every(({ lines }) => lines.length === 0)
    ? []
    : definitions([...told, { term: [said(reader, labels.decided)], lines: [sayEvents(reader, on)] }]);
}

function rulesLines(
  reader: Reader,
  rules: readonly Rule[],
  goalOf: (rule: Rule) => Parameters<typeof told>[1] | null,
): Line[] {
  const { routing: words } = reader.words;
  const lines: Line[] = [];
  for (const rule of rules) {
    const name = goalOf(rule);
    if (name === null) continue;
    const goal: Line = [told(reader, name, 'strong')];
    const condition = rule.when === null ? [] : sayCondition(reader, rule.when, reader.rules.intake.fields);
    const line =
      condition.length > 0
        ? fill(reader, lines.length === 0 ? words.first : words.then, condition, goal)
        : lines.length === 0
          ? goal
          : fill(reader, words.otherwise, goal);
    lines.push([...line, ...clausesOf(rule.clauses)]);
    // What stands below a rule that always holds decides nothing.
    if (condition.length === 0) break;
  }
  return lines;
}
