import { describe, expect, test } from 'vitest';
import { clockText, doing, instant, open, saying, tell, tick } from '../../case/testing/story.ts';
import type { Deed } from '../../case/testing/story.ts';
import { milestones } from '../../turn/milestones.ts';
import { compileGuide } from '../compile.ts';
import { validFiles } from '../testdata/valid-files.ts';

const procedures = `
facts:
  stopped: { name: Something has stopped, type: truth, start: false, set-by: [vendor] }

procedures:
  general:
    name: General problems
    applies: "!fact.stopped"
    begins: opened
    steps:
      - { id: tryAlone, name: Try for a day, by: [vendor], within: 1d, clock: always, on-time-up: next }
      - { id: askPartner, name: Ask the partner, by: [vendor], within: 2h, clock: always, counts: goal }
  critical:
    name: Grave problems
    applies: fact.stopped
    begins: opened
    steps:
      - { id: askPartner, after: [], within: 1h, clock: always, counts: goal }
`;

/** The valid guide with the procedures above. */
function guide() {
  const files = validFiles().map((file) =>
    file.path === 'guide.yaml' ? { ...file, text: `${file.text}${procedures}` } : file,
  );
  const { guide: compiled, problems } = compileGuide(files);
  if (compiled === null) throw new Error(JSON.stringify(problems));
  return compiled;
}

const plain = open();
const opened: Deed = [
  '2026-11-23 08:00',
  {
    ...plain,
    severity: '2',
    entitlement: { ...plain.entitlement, product: { id: 'engine', registered: true } },
    form: { trouble: 'other' },
  },
];

const stepsOf = (deeds: readonly Deed[], asOf: string) => {
  const compiled = guide();
  return milestones(compiled, tell(compiled, deeds), instant(asOf))
    .filter(({ id, turn }) => turn > 0 && id.includes('.') && !id.startsWith('closing'))
    .map(({ id, state, due }) => [id, state, clockText(due)?.slice(5, 16)]);
};

describe('the clock of a step', () => {
  test('is met by doing the step, and not over without a verdict', () => {
    const deeds: Deed[] = [
      opened,
      ['2026-11-23 09:00', doing('tryAlone')],
      ['2026-11-23 10:00', doing('askPartner')],
    ];
    expect(stepsOf(deeds, '2026-11-23 10:00')).toEqual([
      ['general.tryAlone', 'met', '11-24 08:00'],
      ['general.askPartner', 'met', '11-23 11:00'],
    ]);
  });

  test('is met late by doing it after its time', () => {
    const deeds: Deed[] = [
      opened,
      ['2026-11-23 09:00', doing('tryAlone')],
      ['2026-11-23 12:00', doing('askPartner')],
    ];
    expect(stepsOf(deeds, '2026-11-23 12:00').at(-1)).toEqual([
      'general.askPartner',
      'metLate',
      '11-23 11:00',
    ]);
  });

  test('begins when the time of the step before it is up', () => {
    const deeds: Deed[] = [opened, ['2026-11-24 09:00', tick]];
    expect(stepsOf(deeds, '2026-11-24 09:00').at(-1)).toEqual([
      'general.askPartner',
      'running',
      '11-24 10:00',
    ]);
  });

  test('begins afresh in the procedure that applies from then on, and the other’s is over without blame', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 18:00', saying('stopped', true)]];
    expect(stepsOf(deeds, '2026-11-23 18:00')).toEqual([
      ['general.tryAlone', 'cancelled', '11-24 08:00'],
      ['critical.askPartner', 'running', '11-23 19:00'],
    ]);
  });

  test('does not begin in another procedure for what is done already', () => {
    const deeds: Deed[] = [
      opened,
      ['2026-11-23 09:00', doing('askPartner')],
      ['2026-11-23 18:00', saying('stopped', true)],
    ];
    expect(stepsOf(deeds, '2026-11-23 18:00')).toEqual([['general.tryAlone', 'cancelled', '11-24 08:00']]);
  });
});
