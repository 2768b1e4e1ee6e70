import type { ActName, ActView, CaseView } from '@upheld/contract';

/** Acts of the guide, facts and agreed times have sheets of their own; agreement is given where it is asked for. */
type OfGuide = 'do' | 'agree' | 'decline' | 'set-fact' | 'agree-due' | 'review-severity';

/** What a sheet is opened for. */
export type DeskSheet = { act: DeskAct } | { guideAct: string } | { fact: string } | { dueOf: string };

export type DeskAct = Exclude<ActName, OfGuide> | 'take';

export interface CaseAct {
  name: DeskAct;
  allowed: boolean;
  refusals: ActView['refusals'];
}

/** Acts of the menu, in its order. */
const order: readonly DeskAct[] = [
  'message',
  'note',
  'take',
  'assign',
  'change-severity',
  'wait',
  'end-wait',
  'contact-attempt',
  'propose-solution',
  'confirm-solution',
  'reject-solution',
  'record-consent',
  'files',
  'close',
  'reopen',
];

/** What may be done on a case now, and what stands against the rest; as the server says. */
export function caseActs(view: CaseView, personId: string): CaseAct[] {
  return order.flatMap((name) => {
    if (name === 'take') return view.owner?.id === personId ? [] : found(view, 'assign', 'take');
    return found(view, name, name);
  });
}

function found(view: CaseView, act: string, name: DeskAct): CaseAct[] {
  const all = view.acts.filter((each) => each.act === act);
  const [first] = all;
  if (first === undefined) return [];
  const allowed = all.some((each) => each.allowed);
  return [{ name, allowed, refusals: allowed ? [] : first.refusals }];
}
