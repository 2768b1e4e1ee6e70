import type { FormFieldView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import type { Upload } from '../files/upload.ts';
import { answersOf, emptyDraft, requestOf, withWords, type FilingDraft } from './draft.ts';
import { elementOf, furthestStep, lacksOf, stepOf } from './steps.ts';

const field = (id: string, more: Partial<FormFieldView> = {}): FormFieldView => ({
  id,
  type: 'text',
  label: { en: id },
  help: null,
  required: true,
  options: [],
  maxLength: 100,
  value: null,
  find: null,
  clauses: [],
  ...more,
});
const complete: FilingDraft = {
  ...emptyDraft(),
  contractId: 'c',
  guide: 'g',
  product: 'p',
  severity: '2',
  title: 'Restore fails',
  description: 'It stops at 38%.',
  key: 'k',
};
const sent = (of: string | null): Upload => ({
  key: 'u',
  name: 'a.log',
  bytes: 1,
  sent: 1,
  state: 'done',
  id: 'f1',
  field: of,
  failure: null,
});

describe('a draft', () => {
  it('leads to the first step that lacks something', () => {
    expect(furthestStep(emptyDraft(), [])).toBe('product');
    expect(furthestStep({ ...complete, title: ' ' }, [])).toBe('problem');
    expect(furthestStep(complete, [field('serial')])).toBe('details');
    expect(furthestStep(complete, [])).toBe('check');
  });

  it('sends no answer of a field that is hidden now, and keeps it', () => {
    const answered = { ...complete, form: { platform: 'linux', kernel: '6.1' } };
    expect(answersOf(answered, [field('platform')])).toEqual({ platform: 'linux' });
    expect(answered.form.kernel).toBe('6.1');
  });

  it('sends what was filled in already, unless it was changed or emptied', () => {
    const company = field('company', { value: 'Haiyan' });
    expect(answersOf(complete, [company])).toEqual({ company: 'Haiyan' });
    expect(answersOf({ ...complete, form: { company: 'Haiyan Logistics' } }, [company])).toEqual({
      company: 'Haiyan Logistics',
    });
    expect(answersOf({ ...complete, form: { company: '' } }, [company])).toEqual({});
  });

  it('takes only files that the server has, without a field that is no longer asked', () => {
    const going: Upload = { ...sent(null), key: 'v', state: 'going', id: null };
    const request = requestOf({ ...complete, uploads: [sent('product-log'), going] }, [], { channel: 'web' });
    expect(request.files).toEqual([{ id: 'f1', field: null }]);
  });

  it('begins with words typed on the home page, and never loses what stands', () => {
    expect(withWords(emptyDraft(), 'Error 19:599\nat 38%')).toMatchObject({
      title: 'Error 19:599',
      description: 'Error 19:599\nat 38%',
    });
    expect(withWords(complete, 'Also the tape drive')).toMatchObject({
      title: 'Restore fails',
      description: 'It stops at 38%.\n\nAlso the tape drive',
    });
    expect(withWords(complete, 'Restore fails')).toEqual(complete);
  });
});

describe('a step', () => {
  it('asks for a confirmation to be given, not only answered', () => {
    const confirm = field('pledge', { type: 'confirm' });
    expect(
      lacksOf('details', { ...complete, form: { pledge: false } }, [confirm]).map(({ code }) => code),
    ).toEqual(['confirm']);
    expect(lacksOf('details', { ...complete, form: { pledge: true } }, [confirm])).toEqual([]);
  });

  it('asks for a required file until the server has it', () => {
    const log = field('product-log', { type: 'file' });
    expect(lacksOf('details', complete, [log]).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/form/product-log', 'attach'],
    ]);
    expect(lacksOf('details', { ...complete, uploads: [sent('product-log')] }, [log])).toEqual([]);
  });

  it('says of a title past 200 characters that it is too long', () => {
    expect(lacksOf('problem', { ...complete, title: 'x'.repeat(201) }, []).map(({ code }) => code)).toEqual([
      'tooLong',
    ]);
  });
});

it('a refusal leads to its field', () => {
  expect([stepOf('/form/serial'), stepOf('/title'), stepOf('/severity'), stepOf(null)]).toEqual([
    'details',
    'problem',
    'severity',
    'check',
  ]);
  expect(elementOf('/form/serial')).toBe('filing-form-serial');
});
