import { any, fields, number, text, texts, truth } from '../../kernel/condition-names.ts';
import type { ConditionNames, NameType } from '../../kernel/condition-names.ts';
import type { CaseEventType } from '../../case/event.ts';
import { channels } from '../lookups/dimension-values.ts';
import type { DeclaredField, DeclaredNames } from '../names/declared-names.ts';
import { eventFields } from '../patterns/event-fields.ts';

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
      }),
      offering: offering(names),
      product: fields({ id: text(names.products), tags: texts(names.tags) }),
      form: form(names),
      channel: text(channels),
      severity: text(names.severities),
    },
    calendars: null,
  };
}

/** The same, with the fields of the event of a pattern. */
export function eventNames(names: DeclaredNames, event: CaseEventType): ConditionNames {
  const standing = caseNames(names);
  return { ...standing, variables: { ...standing.variables, event: fields(eventFields(names)[event]) } };
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
    kind: text(['contract', 'pack', 'free']),
    channels: texts(channels),
    features: texts(names.features),
  });

const form = (names: DeclaredNames): NameType =>
  fields(Object.fromEntries(names.fields.map((field) => [field.id, answerType(field)])));

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
