import type { ActView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { guideActGroups, opens } from './guide-acts.ts';

const refusal = (code: string, overridable = false) => ({ code, detail: code, clauses: [], overridable });
const act = (id: string, group: string | null, refusals: ActView['refusals'] = []): ActView => ({
  act: 'do',
  way: null,
  proposal: null,
  guideAct: { id, name: { en: id }, group: group === null ? null : { en: group }, fields: [], consents: [] },
  allowed: refusals.length === 0,
  refusals,
});
const product: ActView = {
  act: 'note',
  way: null,
  proposal: null,
  guideAct: null,
  allowed: true,
  refusals: [],
};

describe('the acts of a guide', () => {
  it('stand under their headings in the order of the guide, the product’s own apart', () => {
    const groups = guideActGroups({
      acts: [
        product,
        act('collect', 'Diagnosis'),
        act('arrive', 'On site'),
        act('confirm', 'Diagnosis'),
        act('free', null),
      ],
    });
    expect(groups.map(({ name, acts }) => [name?.['en'] ?? null, acts.map(({ id }) => id)])).toEqual([
      ['Diagnosis', ['collect', 'confirm']],
      ['On site', ['arrive']],
      [null, ['free']],
    ]);
  });

  it('open against what is missing only where all of it may be gone on without', () => {
    const [group] = guideActGroups({
      acts: [
        act('overridable', null, [refusal('act-need-unmet', true)]),
        act('mixed', null, [refusal('act-need-unmet', true), refusal('act-need-unmet')]),
        act('elsewhere', null, [refusal('act-not-offered')]),
      ],
    });
    expect(group?.acts.map((each) => [each.id, opens(each), each.offered])).toEqual([
      ['overridable', true, true],
      ['mixed', false, true],
      ['elsewhere', false, false],
    ]);
  });
});
