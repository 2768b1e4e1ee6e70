import { describe, expect, test } from 'vitest';
import type { Table } from '../document/block.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { readerOf } from '../reader.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { promises } from './promises.ts';

const text = (line: Line) => line.map((run) => ('text' in run ? run.text : '')).join('');
const lines = (all: readonly Line[]) => all.map(text).join(' | ');

function toldOf(milestones: string, more: { [part: string]: string } = {}): Section {
  const reader = readerOf(smallGuide({ milestones, ...more }), {
    language: 'en',
    zone: 'Europe/Berlin',
    year: 2026,
  });
  const [section] = promises(reader);
  if (section === undefined) throw new Error('nothing is promised');
  return section;
}

const tableOf = (section: Section | undefined): Table | undefined =>
  section?.blocks.find((block) => block.kind === 'table');

const cellsOf = (table: Table | undefined) =>
  table?.rows.map(({ head, cells }) => [lines(head), ...cells.map((cell) => lines(cell.lines))]);

const promise = (fields: string) => `
  answer:
    name: Answer
    from: opened
    until: { on: messageSent, by: vendor }${fields}`;

describe('a target', () => {
  test('stands in a table of offerings by severities, with the hours of a row told once', () => {
    const section = toldOf(
      promise(`
    target: { by: [offering, severity], table: { basic: { high: 2h, low: 4h }, plus: { high: 1h, low: none } } }
    clock: coverage`),
    );
    expect(cellsOf(tableOf(section.sections[0]))).toEqual([
      ['Basic | Office hours', '2 h', '4 h'],
      ['Plus | Around the clock', '1 h', 'not promised'],
    ]);
  });

  test('that is the same for all has no table, whatever it is written by', () => {
    const section = toldOf(
      promise(`
    target: { by: [offering, severity], table: { "*": { "*": 3h } } }
    clock: always`),
    );
    expect(tableOf(section.sections[0])).toBeUndefined();
    const [facts] = section.sections[0]?.blocks ?? [];
    expect(facts?.kind === 'definitions' ? lines(facts.entries[0]?.lines ?? []) : '').toBe('3 h');
  });

  test('by a band is told by the ends of the band, and by what it measures', () => {
    const section = toldOf(
      promise(`
    target: { by: [band, severity], table: { near: { "*": 2h }, far: { high: 4h, low: 6h }, beyond: { "*": agreed } } }
    clock: always`),
      {
        facts: `
  distance: { name: Distance in km, type: number, start: 0 }
  band: { name: Band, bands: { of: distance, upto: { near: 40, far: 1500, beyond: rest } } }`,
      },
    );
    const table = tableOf(section.sections[0]);
    expect(text(table?.columns[0] ?? [])).toBe('Distance in km');
    expect(cellsOf(table)).toEqual([
      ['up to 40', '2 h', '2 h'],
      ['up to 1,500', '4 h', '6 h'],
      ['over 1,500', 'by agreement', 'by agreement'],
    ]);
  });
});

describe('what keeps a promise, and what follows a miss', () => {
  const section = toldOf(
    promise(`
    until: [{ on: messageSent, by: vendor }, { on: contactAttempted, where: "event.outcome == 'reached'" }]
    target: 1h
    clock: always
    on-miss:
      - { notify: [customer, owner] }
      - { raise: 1, when: "case.severity != 'high'" }`).replace(/\n {4}until: \{[^\n]*/, ''),
  );
  const facts = new Map(
    (section.sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'definitions'
        ? block.entries.map(({ term, lines: told }) => [text(term), lines(told)] as const)
        : [],
    ),
  );

  test('are told in words', () => {
    expect(facts.get('Counts from the moment when')).toBe('the case is filed');
    expect(facts.get('Is kept when')).toBe('we write to you or we reach you by telephone');
    expect(facts.get('If it is missed')).toBe(
      'Told at once: you and the person in charge | The severity rises by one (with severity Low)',
    );
  });
});

describe('all promises at a glance', () => {
  const section = toldOf(`
  answer: { name: Answer, from: opened, until: { on: messageSent, by: vendor }, target: { by: [offering, severity], table: { basic: { high: 2h, low: 4h }, plus: { high: 1h, low: 4h } } }, clock: always }
  small: { name: Small repair, from: opened, until: closed, applies: "case.severity == 'low'", target: 48h, clock: always }
  inside: { name: Internal, to: staff, from: opened, until: closed, target: 1h, clock: always }`);

  test('has a row for each, those of offerings that differ apart, and a dash where one cannot arise', () => {
    expect(cellsOf(tableOf(section))).toEqual([
      ['Answer | Basic', '2 h', '4 h'],
      ['Answer | Plus', '1 h', '4 h'],
      ['Small repair | in some cases', '–', '48 h'],
    ]);
  });

  test('tells nothing that is promised to staff only', () => {
    expect(section.sections.map(({ title }) => text(title))).toEqual(['Answer', 'Small repair']);
  });
});
