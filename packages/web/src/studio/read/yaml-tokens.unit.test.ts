import { expect, it } from 'vitest';
import { yamlTokens } from './yaml-tokens.ts';

it.each([
  ['guide:', ['key guide', 'plain :']],
  ['  id: commvault', ['plain   ', 'key id', 'plain : commvault']],
  [
    '  edition: "2008.6" # by month',
    ['plain   ', 'key edition', 'plain : ', 'quoted "2008.6"', 'plain  ', 'comment # by month'],
  ],
  ['    "*": 1h', ['plain     ', 'key "*"', 'plain : 1h']],
  ['{ 1: always, "a|b": none }', ['plain { ', 'key 1', 'plain : always, ', 'key "a|b"', 'plain : none }']],
  [
    '  when: "case.turn == \'vendor\'"',
    ['plain   ', 'key when', 'plain : ', 'quoted "case.turn == \'vendor\'"'],
  ],
  ['  say: Room #4 and 10:30', ['plain   ', 'key say', 'plain : Room ', 'comment #4 and 10:30']],
  ['  mon-fri: ["05:00-18:00"]', ['plain   ', 'key mon-fri', 'plain : [', 'quoted "05:00-18:00"', 'plain ]']],
  ['  url: https://a.example/#x', ['plain   ', 'key url', 'plain : https://a.example/#x']],
  ['', []],
])('takes %s apart', (line, tokens) => {
  expect(yamlTokens(line).map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens);
});

it('loses no character of a line', () => {
  for (const line of ['a: "b', "it's: 'odd", '  - { x: [1, "2"], # y', 'key :value', '：全角'])
    expect(
      yamlTokens(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
});
