import type { CaseView, GuideView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { customerActs } from './customer-acts.ts';

const act = (name: string, way: string | null = null, allowed = true) => ({
  act: name,
  way,
  allowed,
  refusals: [],
});
const view = (status: CaseView['status'], acts: ReturnType<typeof act>[]) =>
  ({ status, acts, confirmed: false }) as unknown as CaseView;
const ways = [
  { id: 'solved', name: { en: 'Solved' }, by: ['vendor', 'customer'], clauses: [] },
  { id: 'unanswered', name: { en: 'No answer' }, by: ['vendor'], clauses: [] },
] satisfies GuideView['closingWays'];
const names = (list: ReturnType<typeof customerActs>) =>
  list.map(({ act: name, way }) => (way === null ? name : `${name} ${way}`));

describe('what a customer is offered', () => {
  it('of an open case is closing by the ways that are the customer’s, blocked ones too', () => {
    const open = view('withUs', [
      act('message'),
      act('close', 'solved', false),
      act('close', 'unanswered'),
      act('reopen', null, false),
      act('ask-severity-review'),
    ]);
    expect(names(customerActs(open, ways))).toEqual(['close solved', 'ask-severity-review']);
    expect(customerActs(open, ways)[0]?.allowed).toBe(false);
  });

  it('of a closed case is only to reopen it', () => {
    const closed = view('closed', [
      act('message'),
      act('close', 'solved', false),
      act('reopen'),
      act('ask-severity-review', null, false),
    ]);
    expect(names(customerActs(closed, ways))).toEqual(['reopen']);
  });

  it('does not repeat the answer to a solution, which has its own place', () => {
    expect(names(customerActs(view('solutionProposed', [act('confirm-solution')]), ways))).toEqual([]);
  });
});
