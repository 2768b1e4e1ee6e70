import type { ActView, CaseView } from '@upheld/contract';
import {
  conditionFacts,
  factValues,
  publicFacts,
  publicProposals,
  requestKind,
  rulesOf,
  type Case,
  type Guide,
  type ProposalState,
  type Text,
} from '@upheld/engine';
import { formFieldView } from '../guides/guide-view.ts';

/** What a kind of case is called; a request by the guide's own word for it, if it has one. */
export function kindName(guide: Guide, kind: string): Text {
  if (kind === requestKind) return guide.words.case ?? { [guide.reference]: 'request' };
  return guide.kinds.find(({ id }) => id === kind)?.name ?? { [guide.reference]: kind };
}

/** What is known of the case; of that a customer reads what the guide shows it. */
export function factsView(guide: Guide, kase: Case, forCustomer: boolean): CaseView['facts'] {
  const values = factValues(guide, kase, conditionFacts(guide, kase, null));
  const shown = forCustomer ? publicFacts(guide, kase, values) : values;
  return rulesOf(guide, kase.kind).facts.flatMap(({ id, name }) =>
    Object.hasOwn(shown, id) ? [{ id, name, value: shown[id] ?? '' }] : [],
  );
}

/** Acts that were done; of internal ones a customer learns nothing. */
export const doneActs = (guide: Guide, kase: Case, forCustomer: boolean): string[] =>
  kase.done.filter(
    (act) =>
      !forCustomer || rulesOf(guide, kase.kind).acts.find(({ id }) => id === act)?.visible === 'public',
  );

export function guideActView(guide: Guide, kase: Case, act: string): ActView['guideAct'] {
  const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === act);
  if (rule === undefined) return null;
  const { product } = kase.opened;
  return {
    id: rule.id,
    name: rule.name,
    group: rule.group,
    fields: rule.fields.map((field) =>
      formFieldView(guide, field, { value: null, product, required: field.required === true }),
    ),
    consents: [...rule.consents],
  };
}

export const proposalsView = (guide: Guide, kase: Case, forCustomer: boolean): CaseView['proposals'] =>
  (forCustomer ? publicProposals(guide, kase) : kase.proposals).map(proposalView);

function proposalView({
  number,
  what,
  of,
  agreedBy,
  state,
  because,
}: ProposalState): CaseView['proposals'][number] {
  return {
    number,
    what: what.do,
    act: what.do === 'act' ? what.act : null,
    severity: what.do === 'changeSeverity' ? what.to : null,
    of: [...of],
    agreedBy: [...agreedBy],
    state,
    because: because.map(({ say, clauses }) => ({ say, clauses: [...clauses] })),
  };
}
