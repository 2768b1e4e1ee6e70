import { describe, expect, test } from 'vitest';
import { compileGuide } from '../compile.ts';
import { validFiles } from '../testdata/valid-files.ts';

/** The valid guide with a milestone written so, among facts to count by. */
function milestone(fields: string) {
  const files = validFiles();
  const guide = files.find(({ path }) => path === 'guide.yaml');
  if (guide === undefined) throw new Error('no guide.yaml');
  guide.text = guide.text.replace(
    /^milestones:\n/m,
    [
      'facts:',
      '  every: { name: Rhythm, type: duration }',
      '  endsOn: { name: End, type: date }',
      '  road: { name: Road, type: number }',
      '  class: { name: Class, type: choice, values: [general, critical], start: general, set-by: [vendor] }',
      '  band: { name: Band, bands: { of: road, upto: { near: 40, far: rest } } }',
      '',
      'milestones:',
      '  tried:',
      '    name: Tried',
      '    from: opened',
      '    until: closed',
      `    ${fields}`,
      '',
    ].join('\n'),
  );
  const compiled = compileGuide(files);
  const errors = compiled.problems.filter(({ severity }) => severity === 'error');
  return { errors, duty: compiled.guide?.duties.find(({ id }) => id === 'tried') };
}

const alone = { dimensions: [], cells: {} };

describe('what a clock may say besides', () => {
  test('nothing: it counts from its start, in an open case, once', () => {
    const { duty } = milestone('target: 4h\n    clock: always');
    expect(duty).toMatchObject({
      applies: null,
      countedFrom: 'start',
      rhythm: { from: 'stop', afterMiss: 'wait' },
      lives: 'open',
      over: null,
    });
  });

  test('everything', () => {
    const { duty, errors } = milestone(
      [
        'target: 4h',
        'clock: always',
        "applies: fact['class'] == 'critical'",
        'counted-from: opened',
        'rhythm: { from: due, after-miss: roll }',
        'lives: ended',
      ].join('\n    '),
    );
    expect(errors).toEqual([]);
    expect(duty).toMatchObject({
      countedFrom: 'opened',
      rhythm: { from: 'due', afterMiss: 'roll' },
      lives: 'ended',
    });
    expect(duty?.applies?.holds({ fact: { class: 'critical' } })).toBe(true);
    expect(duty?.applies?.holds({ fact: { class: 'general' } })).toBe(false);
  });
});

describe('an amount', () => {
  test.each([
    ['fact.every', { kind: 'fact', fact: 'every' }],
    ['60d before fact.endsOn', { kind: 'ahead', of: 'endsOn', lead: { kind: 'days', days: 60 } }],
    ['5bd before fact.endsOn', { kind: 'ahead', of: 'endsOn', lead: { kind: 'businessDays', days: 5 } }],
    ['next 08:00', { kind: 'timeOfDay', time: '08:00' }],
    ['agreed', { kind: 'agreed' }],
  ])('%s', (source, amount) => {
    const { duty, errors } = milestone(`target: ${source}\n    clock: office`);
    expect(errors).toEqual([]);
    expect(duty?.target).toEqual({ ...alone, cells: { '': amount } });
  });

  test.each(['next 8:00', 'next 24:00', 'fact.', '0h', 'before fact.endsOn', 'agreed before fact.endsOn'])(
    '%s is none',
    (source) => {
      const { errors } = milestone(`target: ${source}\n    clock: always`);
      expect(errors.map(({ code, path }) => [code, path])).toEqual([
        ['amount-invalid', 'milestones.tried.target'],
      ]);
    },
  );

  test('business days before a date need a calendar that has working days', () => {
    const { errors } = milestone('target: 5bd before fact.endsOn\n    clock: always');
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ['amount-needs-working-days', 'milestones.tried.target'],
    ]);
  });
});

describe('a table', () => {
  test('by facts that have values, bands among them, up to four dimensions deep', () => {
    const { duty, errors } = milestone(
      [
        'target:',
        '  by: [class, band, severity, channel]',
        '  table:',
        '    general: { "*": { "*": { "*": none } } }',
        '    critical:',
        '      near: { "*": { phone: 1h, "*": 2h } }',
        '      far: { 1: { "*": 4h }, "*": { "*": agreed } }',
        'clock: { by: [band], table: { near: always, far: office } }',
      ].join('\n    '),
    );
    expect(errors).toEqual([]);
    expect(duty?.target.dimensions).toEqual(['class', 'band', 'severity', 'channel']);
    expect(duty?.target.cells['critical/near/2/phone']).toEqual({ kind: 'openTime', seconds: 3600 });
    expect(duty?.target.cells['critical/far/2/web']).toEqual({ kind: 'agreed' });
    expect(duty?.calendar).toEqual({ dimensions: ['band'], cells: { near: 'always', far: 'office' } });
  });

  test('is total over the values of a fact, too', () => {
    const { errors } = milestone('target: { by: [class], table: { general: 4h } }\n    clock: always');
    expect(errors.map(({ code, allowed }) => [code, allowed])).toEqual([['table-not-total', ['critical']]]);
  });
});
