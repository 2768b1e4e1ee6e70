import { compileCondition } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import type { Line } from '../document/inline.ts';
import { readerOf } from '../reader.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { sayCondition } from './condition.ts';

const guide = smallGuide({
  offerings: `
  basic: { name: Basic, kind: contract, coverage: office, channels: [web, mail] }
  plus: { name: Plus, kind: contract, coverage: always, channels: [web, phone] }
  extra: { name: Extra, kind: add-on, on: [basic] }
  more: { name: More, kind: add-on, on: [basic] }`,
  intake: `
  fields:
    - id: trouble
      type: choice
      label: What is affected?
      options: { backup: A backup, restore: A restore, other: Something else }
    - { id: sure, type: confirm, label: I am sure }`,
  facts: `
  sort: { name: Sort of trouble, values: { leak: A leak, noise: Noise, heat: Heat, smell: A smell }, start: leak }`,
});
const reader = readerOf(guide, { language: 'en', zone: 'Europe/Berlin', year: 2026 });
const text = (line: Line) => line.map((run) => ('text' in run ? run.text : '')).join('');
const say = (source: string) => text(sayCondition(reader, compileCondition(source), guide.intake.fields));

describe('a condition in words', () => {
  test.each([
    ["severity == 'high'", 'with severity High'],
    ["'phone' in offering.channels", 'with Plus'],
    ["channel != 'web'", 'by telephone or mail'],
    ["form.trouble == 'restore'", 'where “What is affected?” is answered “A restore”'],
    [
      "form['trouble'] != 'other' && form['trouble'] != ''",
      'where “What is affected?” is answered “A backup” or “A restore”',
    ],
    ["form.trouble != ''", 'where “What is affected?” is answered'],
    ['form.sure', 'where “I am sure” is answered'],
    [
      "severity == 'high' || form.trouble == 'restore'",
      'with severity High or where “What is affected?” is answered “A restore”',
    ],
  ])('names those for which it holds: %s', (source, said) => {
    expect(say(source)).toBe(said);
  });

  test.each([
    [
      "severity == 'high' && form.trouble == 'restore'",
      'with severity High and where “What is affected?” is answered “A restore”',
    ],
    ["severity == 'high' && !('phone' in offering.channels)", 'with severity High and with Basic'],
    ['contract.active', 'while your contract is in force'],
    ["'extra' in case.addOns", 'with Extra'],
    ["'extra' in case.addOns && 'more' in case.addOns", 'with Extra and with More'],
    ["open('office')", 'within “Office hours”'],
    ["!open('office') && channel == 'phone'", 'outside “Office hours” and by telephone'],
    ['has(form.trouble)', 'where “What is affected?” is filled in'],
    ['!has(form.trouble)', 'where “What is affected?” is not filled in'],
    ["fact.sort == 'leak'", 'where “Sort of trouble” is “A leak”'],
    ["fact.sort != 'leak'", 'where “Sort of trouble” is not “A leak”'],
    ["case.centre == 'north' || case.centre == '' && open('office')", 'within “Office hours”'],
    ["case.admitted && severity == 'low'", 'with severity Low'],
  ])('tells what must come together: %s', (source, said) => {
    expect(say(source)).toBe(said);
  });

  test('that always holds needs no words', () => {
    expect(say("severity == 'high' || severity != 'high'")).toBe('');
    expect(say('case.admitted')).toBe('');
  });

  test.each([
    ["severity == 'high' || case.turn == 'customer'", 'more than can be gone through'],
    ["form.gone == 'x'", 'a question that is not there'],
    ["severity == 'none'", 'what never holds'],
    ["severity == 'high' ? channel == 'web' : channel == 'phone'", 'what hangs together otherwise'],
    ['!contract.active', 'what there are no words for'],
    ["has(form.trouble) && form.trouble == 'other'", 'one question asked for in two ways'],
  ])('says no more than is known: %s (%s)', (source) => {
    expect(say(source)).toBe('in some cases');
  });
});
