import type { StudioGuide } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { dueCommand, dueForm, dueQuestion } from './due-question.ts';

const guide: StudioGuide = {
  id: 'g',
  edition: '1',
  title: { en: 'G' },
  vendor: { en: 'V' },
  languages: ['en'],
  reference: 'en',
  published: '2026',
  effective: '2026-01-01',
  zone: 'Asia/Shanghai',
  clauses: {},
  offerings: [
    { id: 'extra', name: { en: 'Extra' }, kind: 'addOn', channels: ['web'] },
    { id: 'standard', name: { en: 'Standard' }, kind: 'contract', channels: ['mail', 'phone'] },
  ],
  severities: [
    { id: '1', rank: 1, name: { en: '1' } },
    { id: '2', rank: 2, name: { en: '2' } },
  ],
  products: [{ id: 'p', name: { en: 'P' } }],
  facts: [
    { id: 'distance', name: { en: 'Distance' }, type: 'number', values: null, clauses: [] },
    { id: 'onSite', name: { en: 'On site' }, type: 'truth', values: null, clauses: [] },
    { id: 'class', name: { en: 'Class' }, type: 'choice', values: ['general', 'backup'], clauses: [] },
  ],
};
const now = { local: '2026-09-30T17:10', zone: 'Asia/Shanghai' };

describe('the form', () => {
  it('begins with the first offering that is no add-on, one of its channels, and the gravest severity', () => {
    expect(dueForm(guide, {}, now)).toEqual({
      offering: 'standard',
      severity: '1',
      channel: 'mail',
      product: '',
      opened: '2026-09-30T17:10',
      zone: 'Asia/Shanghai',
      facts: { distance: '', onSite: '', class: '' },
    });
  });

  it('keeps what the address says as far as the guide knows it', () => {
    const form = dueForm(guide, { severity: '2', channel: 'web', product: 'q', 'fact.distance': '80' }, now);
    expect(form).toMatchObject({ severity: '2', channel: 'mail', product: '', facts: { distance: '80' } });
  });
});

describe('the question', () => {
  const ask = (search: Parameters<typeof dueForm>[1]) => dueQuestion(guide, dueForm(guide, search, now));

  it('is of the instant that the wall clocks of the zone show', () => {
    expect(ask({})?.openedAt).toBe('2026-09-30T09:10:00.000Z');
    expect(ask({ zone: 'Europe/Berlin' })?.openedAt).toBe('2026-09-30T15:10:00.000Z');
  });

  it('has the facts that were said, each by its type, and no others', () => {
    expect(ask({})?.facts).toEqual({});
    expect(ask({ 'fact.distance': '80', 'fact.onSite': 'false', 'fact.class': 'backup' })?.facts).toEqual({
      distance: 80,
      onSite: false,
      class: 'backup',
    });
  });

  it('is not asked while the time or the zone cannot be read', () => {
    expect(ask({ opened: 'soon' })).toBeNull();
    expect(ask({ zone: 'Mars/Olympus' })).toBeNull();
  });
});

it('is told to the command line, quoted where a shell would take it apart', () => {
  const question = dueQuestion(guide, dueForm(guide, { 'fact.class': 'a b' }, now));
  expect(question && dueCommand('g', question)).toBe(
    "npx upheld due --guide g --offering standard --severity 1 --opened 2026-09-30T09:10:00Z --set 'class=a b'",
  );
});
