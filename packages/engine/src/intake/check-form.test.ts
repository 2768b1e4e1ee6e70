import { describe, expect, test } from 'vitest';
import { compileGuide } from '../guide/compile.ts';
import { validFiles } from '../guide/testdata/valid-files.ts';
import { decideEntitlement } from '../entitlement/decide-entitlement.ts';
import { checkForm, visibleFields, type FormInput } from './check-form.ts';

const { guide } = compileGuide(validFiles());
if (!guide) throw new Error('the valid guide has faults');

const fridayMorning = Date.parse('2026-03-06T10:00:00Z');
const fridayEvening = Date.parse('2026-03-06T19:00:00Z');

const filed: FormInput = {
  offering: 'gold',
  addOns: [],
  product: { id: 'engine', registered: true },
  contact: { id: 'c1', name: 'Ada', email: 'ada@customer.example', phone: '030 1234567', roles: [] },
  contract: {
    id: 'k1',
    active: true,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    addOns: [],
    coversProduct: true,
    incidentsLeft: 0,
  },
  channel: 'web',
  severity: '2',
  answers: { trouble: 'database', 'database-version': ' 12.1 ' },
  files: [],
};

const refusals = (input: FormInput) => {
  const decision = checkForm(guide, input, fridayMorning);
  return decision.ok ? [] : decision.refusals.map(({ code, path }) => `${code} ${path ?? ''}`.trim());
};

describe('a filed form', () => {
  test('is cleaned', () => {
    const decision = checkForm(guide, filed, fridayMorning);
    expect(decision).toEqual({
      ok: true,
      form: { trouble: 'database', 'database-version': '12.1' },
      warnings: [],
    });
  });

  test('loses answers to questions that are not shown, however wrong', () => {
    const decision = checkForm(
      guide,
      { ...filed, answers: { trouble: 'other', 'database-version': 'x' } },
      fridayMorning,
    );
    expect(decision.ok && decision.form).toEqual({ trouble: 'other' });
  });

  test('tells all that is wrong at once', () => {
    const answers = { 'contact-phone': 'no number', colour: 'red', trouble: 'weather' };
    expect(refusals({ ...filed, answers, channel: 'phone' })).toEqual([
      'field-unknown /form/colour',
      'field-not-an-option /form/trouble',
      'field-not-phone /form/contact-phone',
      'intake-need-unmet',
    ]);
  });

  test('demands an answer where the guide does', () => {
    expect(refusals({ ...filed, answers: {}, severity: '1' })).toEqual([
      'field-required /form/trouble',
      'field-required /form/contact-phone',
    ]);
  });

  test('says in the guide’s words what does not fit a pattern', () => {
    const decision = checkForm(
      guide,
      { ...filed, answers: { trouble: 'database', 'database-version': 'new' } },
      fridayMorning,
    );
    expect(decision.ok ? null : decision.refusals[0]).toMatchObject({
      code: 'field-pattern',
      say: { en: 'Two numbers with a dot.' },
    });
  });

  test('is taken with a warning for a product that is not registered', () => {
    const decision = checkForm(
      guide,
      { ...filed, product: { id: 'engine', registered: false } },
      fridayMorning,
    );
    expect(decision.ok && decision.warnings.map(({ say }) => say['en'])).toEqual([
      'The product is not registered.',
    ]);
  });

  test('refuses files for questions that ask for none', () => {
    const file = { id: 'f1', name: 'a.log', bytes: 1, field: 'trouble' };
    expect(refusals({ ...filed, files: [file] })).toEqual(['field-unknown /form/trouble']);
    expect(refusals({ ...filed, files: [{ ...file, field: 'system-log' }] })).toEqual([]);
  });

  test('is not misled by names of JavaScript’s own', () => {
    const answers: Record<string, unknown> = JSON.parse(
      '{"__proto__": "x", "trouble": "other", "toString": 1}',
    );
    expect(refusals({ ...filed, answers })).toEqual([
      'field-unknown /form/__proto__',
      'field-unknown /form/toString',
    ]);
  });
});

test('the questions shown follow the answers', () => {
  const shown = (answers: Record<string, unknown>) =>
    visibleFields(guide, { ...filed, severity: '1', answers }, fridayMorning).map(
      ({ field, required }) => `${field.id}${required ? '!' : ''}`,
    );
  expect(shown({})).toEqual(['trouble!', 'contact-phone!', 'system-log']);
  expect(shown({ trouble: 'database' })).toEqual([
    'trouble!',
    'database-version',
    'contact-phone!',
    'system-log',
  ]);
});

describe('entitlement', () => {
  test('the first rule that holds answers', () => {
    expect(decideEntitlement(guide, { ...filed, channel: 'phone' }, fridayMorning)).toMatchObject({
      answer: 'allow',
      rule: 'in-service',
    });
    expect(decideEntitlement(guide, { ...filed, channel: 'phone' }, fridayEvening)).toMatchObject({
      answer: 'refuse',
      rule: 'phone',
    });
  });

  test('the last rule answers where none holds', () => {
    const contract = { ...filed.contract, active: false };
    expect(decideEntitlement(guide, { ...filed, contract }, fridayMorning)).toMatchObject({
      answer: 'refuse',
      rule: 'none',
      say: { en: 'Service is not in force.' },
    });
  });
});
