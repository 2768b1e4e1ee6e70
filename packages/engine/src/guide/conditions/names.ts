import { any, fields, number, text, texts, truth } from '../../kernel/condition-names.ts';
import type { ConditionNames, NameType } from '../../kernel/condition-names.ts';
import type { CaseEventType } from '../../case/event.ts';
import { channels } from '../lookups/dimension-values.ts';
import { kindsKnown } from '../names/declared-names.ts';
import type { DeclaredFact, DeclaredField, DeclaredNames } from '../names/declared-names.ts';
import { rolesKnown } from '../parties/parties.ts';
import { eventFields } from '../patterns/event-fields.ts';
import type { Id } from '../text.ts';

/** What a standing condition may look at: the case as its history tells it. */
export function caseNames(names: DeclaredNames): ConditionNames {
  return {
    variables: {
      case: fields({
        number,
        severity: text(names.severities),
        firstSeverity: text(names.severities),
        rank: number,
        status: text(statuses),
        turn: text(['customer', 'vendor']),
        waitingFor: text(['customer', 'vendor', 'release', '']),
        attempts: number,
        confirmed: truth,
        reopened: number,
        owner: text(),
        channel: text(channels),
        offering: text(names.offerings),
        addOns: texts(names.addOns),
        product: text(names.products),
        consents: texts(['notFixed']),
        kind: text(kindsKnown(names)),
        raised: number,
        raisedFrom: text([...names.severities, '']),
        centre: text([...names.centres, '']),
        team: text(),
        admitted: truth,
        terms: texts(names.terms),
      }),
      fact: facts(names),
      done: texts(names.acts.map(({ id }) => id)),
      ranOut: texts(names.duties),
      offering: offering(names),
      product: fields({ id: text(names.products), tags: texts(names.tags) }),
      form: form(names),
      channel: text(channels),
      severity: text(names.severities),
    },
    calendars: null,
  };
}

/** The same, with the fields of the event of a pattern; for an act of the guide, with the answers to its form. */
export function eventNames(names: DeclaredNames, event: CaseEventType, act: Id | null): ConditionNames {
  const own = eventFields(names)[event];
  const given: Record<string, NameType> = act === null ? {} : { with: answers(fieldsOfAct(names, act)) };
  return extended(caseNames(names), { event: fields({ ...own, ...given }) });
}

/** What needs of severities see: who asks for it, beside the case. */
export function needNames(names: DeclaredNames): ConditionNames {
  return extended(caseNames(names), { actor: actor(names) });
}

/** What the needs and sets of an act see: who does it, and the answers to its form. */
export function actNames(names: DeclaredNames, given: readonly DeclaredField[]): ConditionNames {
  return extended(needNames(names), { with: answers(given) });
}

/** Names beside those that are there. */
export const extended = (
  names: ConditionNames,
  more: Readonly<Record<string, NameType>>,
): ConditionNames => ({ ...names, variables: { ...names.variables, ...more } });

export const fieldsOfAct = (names: DeclaredNames, act: Id): readonly DeclaredField[] =>
  names.acts.find(({ id }) => id === act)?.fields ?? [];

const actor = (names: DeclaredNames): NameType =>
  fields({
    side: text(['customer', 'vendor', 'program']),
    roles: texts(rolesKnown(names)),
    isOwner: truth,
  });

const facts = (names: DeclaredNames): NameType =>
  fields(Object.fromEntries(names.facts.map((fact) => [fact.id, factType(fact)])));

function factType({ type, values }: DeclaredFact): NameType {
  if (values !== null) return text([...values, '']);
  switch (type) {
    case 'truth':
      return truth;
    case 'number':
    case 'any':
      return any;
    default:
      return text();
  }
}

export function entitlementNames(names: DeclaredNames): ConditionNames {
  return {
    variables: {
      contract: fields({
        id: text(),
        active: truth,
        startsOn: text(),
        endsOn: text(),
        addOns: texts(names.addOns),
        coversProduct: truth,
        incidentsLeft: number,
        terms: texts(names.terms),
        serials: texts(),
      }),
      contact: fields({ id: text(), name: text(), email: text(), phone: text(), roles: texts() }),
      offering: offering(names),
      product: fields({ id: text(names.products), tags: texts(names.tags), registered: truth }),
      channel: text(channels),
    },
    calendars: names.calendars,
  };
}

/** What the intake may look at: the request, its severity and the answers given so far. */
export function intakeNames(names: DeclaredNames): ConditionNames {
  const { variables, calendars } = entitlementNames(names);
  return { variables: { ...variables, severity: text(names.severities), form: form(names) }, calendars };
}

const statuses = [
  'new',
  'withUs',
  'waitsForCustomer',
  'waitsForVendor',
  'waitsForRelease',
  'solutionProposed',
  'closed',
];

const offering = (names: DeclaredNames): NameType =>
  fields({
    id: text(names.offerings),
    kind: text(['contract', 'pack', 'free', 'evaluation']),
    channels: texts(channels),
    features: texts(names.features),
  });

const form = (names: DeclaredNames): NameType => answers(names.fields);

/** The answers to a form. */
export const answers = (given: readonly DeclaredField[]): NameType =>
  fields(Object.fromEntries(given.map((field) => [field.id, answerType(field)])));

function answerType(field: DeclaredField): NameType {
  switch (field.type) {
    case 'choice':
      return text([...field.options, '']);
    case 'confirm':
      return truth;
    case 'number':
      return any;
    default:
      return text();
  }
}
