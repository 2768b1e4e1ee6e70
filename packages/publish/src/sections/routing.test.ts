import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { linesIn } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { routing } from './routing.ts';

const told = (rules: string) =>
  routing(
    englishReader(
      smallGuide({
        routing: `
  centres:
    north: { name: North, hours: office }
    night: { name: Night, hours: always }
  teams: { grave: Team for grave faults }
  rules: ${rules}`,
      }),
    ),
  ).flatMap(linesIn);

test('the rules of routing are told in their order, each after those before it', () => {
  const lines = told(`
    - { when: "severity == 'high'", team: grave }
    - { when: "case.centre == 'north' || case.centre == '' && open('office')", centre: north }
    - { centre: night }`);
  expect(lines.slice(3)).toEqual([
    'Centre: within “Office hours”: North',
    'Centre: in all other cases: Night',
    'Team: with severity High: Team for grave faults',
    'Decided when: the case is filed',
  ]);
});

test('one rule for all has no cases, and what stands below it is not told', () => {
  expect(told('[{ centre: night }, { when: "open(\'office\')", centre: north }]').slice(3)).toEqual([
    'Centre: Night',
    'Decided when: the case is filed',
  ]);
});
