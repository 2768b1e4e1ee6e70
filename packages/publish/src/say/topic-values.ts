import type { FormField, Id } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import type { Topic } from './condition-topics.ts';
import { factName, factsOf, isLevel, namedFactValue } from './fact.ts';
import { fill } from './fill.ts';
import { anyOf } from './listing.ts';
import { quoted } from './quoted.ts';
import { sayCalendar } from './calendar.ts';

/** One value that a topic may have, as a condition sees it. Without a name it cannot be told. */
export interface TopicValue {
  name: Line | null;
  facts: Readonly<Record<string, unknown>>;
  /** Which severity it is, or is the duties of. */
  severity: Id | null;
}

/** All values of a topic, and the words for some of them. Null where it has none that can be gone through. */
export interface TopicValues {
  values: readonly TopicValue[];
  /** Null: those have no words. */
  say(meant: readonly TopicValue[]): Line | null;
}

export function topicValues(reader: Reader, topic: Topic, fields: readonly FormField[]): TopicValues | null {
  const { guide, words } = reader;
  const { conditions } = words;
  const [root = '', name = ''] = topic.split(':');
  switch (root) {
    case 'severity': {
      const names = guide.severities.map(({ name: shown }) => told(reader, shown));
      const terms = words.labels.severity.toLowerCase().split(' ');
      const saysSo = names.every(({ text }) => terms.some((term) => text.toLowerCase().includes(term)));
      return among(
        reader,
        guide.severities.map(({ id }, index) => ({
          name: names.slice(index, index + 1),
          facts: { severity: id, case: { severity: id } },
          severity: id,
        })),
        saysSo ? conditions.severityNamed : conditions.severity,
      );
    }
    // A contract is of an offering that is sold by itself; additions come beside it.
    case 'offering':
      return among(
        reader,
        guide.offerings
          .filter(({ kind }) => kind !== 'addOn')
          .map(({ id, name: shown, kind, channels, features }) => ({
            name: [told(reader, shown)],
            facts: { offering: { id, kind, channels, features }, case: { offering: id } },
            severity: null,
          })),
        conditions.offering,
      );
    case 'channel':
      return among(
        reader,
        (['web', 'phone', 'mail'] as const).map((channel) => ({
          name: [said(reader, words.channels[channel])],
          facts: { channel, case: { channel } },
          severity: null,
        })),
        conditions.channel,
      );
    case 'product':
      return among(
        reader,
        guide.products.map(({ id, name: shown, tags }) => ({
          name: [told(reader, shown)],
          facts: { product: { id, tags }, case: { product: id } },
          severity: null,
        })),
        conditions.product,
      );
    case 'terms':
      return among(
        reader,
        [
          ...(reader.under === null ? [{ name: null, facts: { case: { terms: [] } }, severity: null }] : []),
          ...guide.terms
            .filter(({ id }) => reader.under === null || id === reader.under)
            .map(({ id, name: shown }) => ({
              name: quoted(reader, [told(reader, shown)]),
              facts: { case: { terms: [id] } },
              severity: null,
            })),
        ],
        conditions.terms,
      );
    // A case whose taking is still asked for has no promises running; that goes without saying.
    case 'admitted':
      return {
        values: [{ name: null, facts: { case: { admitted: true } }, severity: null }],
        say: () => null,
      };
    // Rules of routing look at it to leave a case where it is; they are told of one that has not been sent anywhere.
    case 'centre':
      return {
        values: [{ name: null, facts: { case: { centre: '' } }, severity: null }],
        say: () => null,
      };
    case 'open':
      return hours(reader, name);
    case 'addOn':
      return addOn(reader, name);
    case 'given':
      return given(reader, name, fields);
    case 'registered':
      return truth((value) => ({ product: { registered: value } }), [said(reader, conditions.registered)]);
    case 'covered':
      return truth((value) => ({ contract: { coversProduct: value } }), [said(reader, conditions.covered)]);
    case 'active':
      return truth((value) => ({ contract: { active: value } }), [said(reader, conditions.active)]);
    case 'form':
      return answers(reader, name, fields);
    case 'fact':
      return factTopic(reader, name);
    default:
      return null;
  }
}

function among(
  reader: Reader,
  values: readonly TopicValue[],
  sentence: (names: string) => string,
): TopicValues {
  return {
    values,
    say: (meant) => {
      const names = namesOf(reader, values, meant);
      return names === null ? null : fill(reader, sentence, names);
    },
  };
}

function namesOf(reader: Reader, values: readonly TopicValue[], meant: readonly TopicValue[]): Line | null {
  const names = meant.flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.length < meant.length) return null;
  const only = allButOne(values, meant);
  if (only !== null && only.name !== null) return fill(reader, reader.words.conditions.allBut, only.name);
  return anyOf(reader, names);
}

/** The one of many values that is not meant; null where more or fewer are not. */
function allButOne(values: readonly TopicValue[], meant: readonly TopicValue[]): TopicValue | null {
  const [only, ...more] = values.filter((value) => !meant.includes(value));
  return meant.length > 2 && more.length === 0 ? (only ?? null) : null;
}

/** Only that it is so has words here. */
const truth = (facts: (value: boolean) => TopicValue['facts'], words: Line): TopicValues => ({
  values: [true, false].map((value) => ({ name: value ? [] : null, facts: facts(value), severity: null })),
  say: (meant) => (meant.every(({ name }) => name !== null) ? words : null),
});

/** Whether an addition was bought. Only that it was has words. */
function addOn(reader: Reader, id: Id): TopicValues | null {
  const offering = reader.guide.offerings.find((one) => one.id === id);
  if (offering === undefined) return null;
  const facts = (has: boolean) => ({
    case: { addOns: { [id]: has } },
    contract: { addOns: { [id]: has } },
  });
  return truth(facts, fill(reader, reader.words.conditions.offering, [told(reader, offering.name)]));
}

/** Whether some hours are open. */
function hours(reader: Reader, calendar: Id): TopicValues {
  const { conditions } = reader.words;
  const name = quoted(reader, sayCalendar(reader, calendar));
  const [open, shut]: TopicValue[] = [true, false].map((is) => ({
    name: [],
    facts: { open: { [calendar]: is } },
    severity: null,
  }));
  return {
    values: [open, shut].filter((value) => value !== undefined),
    say: (meant) =>
      fill(reader, open !== undefined && meant.includes(open) ? conditions.open : conditions.shut, name),
  };
}

/** Whether a question was answered at all, which is known where there is a case. */
function given(reader: Reader, question: Id, fields: readonly FormField[]): TopicValues | null {
  const { conditions } = reader.words;
  const field = fields.find(({ id }) => id === question);
  if (field === undefined) return null;
  const label = quoted(reader, [told(reader, field.label)]);
  const some: TopicValue = { name: [], facts: { form: { [question]: 'x' } }, severity: null };
  const none: TopicValue = { name: [], facts: { form: {} }, severity: null };
  return {
    values: [some, none],
    say: (meant) => fill(reader, meant.includes(some) ? conditions.filledIn : conditions.notFilledIn, label),
  };
}

/** An answer of a form; not answered is one as well, and has no words of its own. */
function answers(reader: Reader, question: Id, fields: readonly FormField[]): TopicValues | null {
  const { conditions } = reader.words;
  const field = fields.find(({ id }) => id === question);
  if (field === undefined) return null;
  const label = quoted(reader, [told(reader, field.label)]);
  const answered = (value: string | boolean): TopicValue['facts'] => ({
    form: { [question]: value },
    with: { [question]: value },
  });
  const isTick = field.type === 'confirm';
  const none: TopicValue = { name: null, facts: answered(isTick ? false : ''), severity: null };
  const options: TopicValue[] = field.options.map(({ id, label: shown }) => ({
    name: quoted(reader, [told(reader, shown)]),
    facts: answered(id),
    severity: null,
  }));
  if (options.length === 0) {
    const some: TopicValue = { name: [], facts: answered(isTick ? true : 'x'), severity: null };
    return {
      values: [some, none],
      say: (meant) => (meant.includes(none) ? null : fill(reader, conditions.answered, label)),
    };
  }
  return {
    values: [...options, none],
    say: (meant) => {
      const given = meant.filter((value) => value !== none);
      if (given.length === 0) return null;
      if (given.length === options.length) return fill(reader, conditions.answered, label);
      const names = given.flatMap(({ name }) => (name === null ? [] : [name]));
      return fill(reader, conditions.answer, label, anyOf(reader, names));
    },
  };
}

function factTopic(reader: Reader, fact: Id): TopicValues | null {
  const { conditions } = reader.words;
  const rule = factsOf(reader).find(({ id }) => id === fact);
  const name: Line = [factName(reader, fact)];
  const facts = (value: string | boolean): TopicValue['facts'] => ({ fact: { [fact]: value } });
  if (rule === undefined) return null;
  if (rule.type === 'truth') {
    const [yes, no]: TopicValue[] = [true, false].map((value) => ({
      name: [],
      facts: facts(value),
      severity: null,
    }));
    if (yes === undefined || no === undefined) return null;
    return {
      values: [yes, no],
      say: (meant) =>
        fill(reader, meant.includes(yes) ? conditions.holds : conditions.holdsNot, quoted(reader, name)),
    };
  }
  if (rule.values === null) return null;
  const values = rule.values.map((value) => ({
    name: quotedOrNull(reader, namedFactValue(reader, fact, value)),
    facts: facts(value),
    severity: isLevel(reader, fact) ? value : null,
  }));
  return {
    values,
    say: (meant) => {
      const only = allButOne(values, meant);
      if (only !== null && only.name !== null)
        return fill(reader, conditions.factNot, quoted(reader, name), only.name);
      const names = namesOf(reader, values, meant);
      return names === null ? null : fill(reader, conditions.fact, quoted(reader, name), names);
    },
  };
}

const quotedOrNull = (reader: Reader, name: Line | null): Line | null =>
  name === null ? null : quoted(reader, name);
