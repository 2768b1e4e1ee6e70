import type { ActView, CaseView, FactView } from '@upheld/contract';
import {
  conditionFacts,
  factValues,
  isOf,
  requestKind,
  rulesOf,
  type ActRule,
  type Actor,
  type Case,
  type FactRule,
  type Guide,
  type Text,
} from '@upheld/engine';
import { formFieldView } from '../guides/guide-view.ts';
import { factValueView } from './answers-view.ts';

/** What a kind of case is called; a request by the guide's own word for it, if it has one. */
export function kindName(guide: Guide, kind: string): Text {
  if (kind === requestKind) return guide.words.case ?? { [guide.reference]: 'request' };
  return guide.kinds.find(({ id }) => id === kind)?.name ?? { [guide.reference]: kind };
}

/** What is known of the case; of that a customer reads what the guide shows it, and what it may say itself. */
export function factsView(guide: Guide, kase: Case, reader: Actor): CaseView['facts'] {
  const values = factValues(guide, kase, conditionFacts(guide, kase, null));
  return rulesOf(guide, kase.kind).facts.flatMap((rule): FactView[] => {
    const mine = isSetBy(rule, kase, reader);
    if (reader.side === 'customer' && !mine && rule.visible !== 'public') return [];
    const { id, name, valueNames } = rule;
    return [
      {
        id,
        name,
        ...factValueView(rule, values[id] ?? ''),
        options: (rule.values ?? []).map((value) => ({
          id: value,
          label: valueNames[value] ?? { [guide.reference]: value },
        })),
        settable: mine && kase.status !== 'closed',
      },
    ];
  });
}

const isSetBy = ({ source }: FactRule, kase: Case, reader: Actor): boolean =>
  source.kind === 'stored' && source.setBy.some((party) => isOf(party, reader, kase));

export function actRule(guide: Guide, kase: Case, act: string): ActRule | null {
  return rulesOf(guide, kase.kind).acts.find(({ id }) => id === act) ?? null;
}

/** Acts that were done; of internal ones a customer learns nothing. */
export const doneActs = (guide: Guide, kase: Case, forCustomer: boolean): string[] =>
  kase.done.filter(
    (act) =>
      !forCustomer || rulesOf(guide, kase.kind).acts.find(({ id }) => id === act)?.visible === 'public',
  );

export function guideActView(guide: Guide, kase: Case, act: string): ActView['guideAct'] {
  const rule = actRule(guide, kase, act);
  if (rule === null) return null;
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
