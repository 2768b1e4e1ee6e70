import type { CaseView, ProposalView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { answerTo, waitedFor } from './answer-to.ts';

const proposal = (over: Partial<ProposalView> = {}) =>
  ({
    number: 2,
    state: 'open',
    of: ['customer'],
    agreedBy: [],
    by: { id: 'jie', name: 'Chen Jie' },
    ...over,
  }) as ProposalView;
const view = (own: boolean, status: CaseView['status'] = 'withUs') =>
  ({
    status,
    acts: own ? [{ act: 'agree', proposal: 2, allowed: true, refusals: [] }] : [],
  }) as unknown as CaseView;
const engineer = { personId: 'tom', isStaff: true };

describe('to a proposal', () => {
  it('whoever is asked agrees for themselves', () => {
    expect(answerTo(view(true), proposal(), { personId: 'min', isStaff: false })).toEqual({
      own: true,
      heard: false,
      withdraw: false,
    });
  });

  it('staff may write down what the customer who is asked said elsewhere', () => {
    expect(answerTo(view(false), proposal(), engineer).heard).toBe(true);
    expect(
      answerTo(view(false), proposal({ agreedBy: ['customer'], of: ['customer', 'se'] }), engineer).heard,
    ).toBe(false);
    expect(answerTo(view(false), proposal(), { ...engineer, isStaff: false }).heard).toBe(false);
  });

  it('who proposed it may withdraw it', () => {
    expect(answerTo(view(false), proposal(), { personId: 'jie', isStaff: true }).withdraw).toBe(true);
    expect(answerTo(view(false), proposal(), engineer).withdraw).toBe(false);
  });

  it('nobody says anything once it is settled or the case is closed', () => {
    const nothing = { own: false, heard: false, withdraw: false };
    expect(answerTo(view(true), proposal({ state: 'agreed' }), engineer)).toEqual(nothing);
    expect(answerTo(view(true, 'closed'), proposal(), engineer)).toEqual(nothing);
  });
});

it('those who have agreed are waited for no more', () => {
  expect(waitedFor(proposal({ of: ['customer', 'project-manager'], agreedBy: ['customer'] }))).toEqual([
    'project-manager',
  ]);
});
