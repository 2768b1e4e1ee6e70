import type { Condition, Facts, FormField, Id } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import { conditionTopics } from './condition-topics.ts';
import { factName, factsOf, factValue } from './fact.ts';
import { fill } from './fill.ts';
import { anyOf } from './listing.ts';
import { quoted } from './quoted.ts';

/**
 * When a rule applies, in words. The condition itself is never shown: it is asked of each value of what it looks at, and
 * those for which it holds are told. Where it looks at more than that can tell, the answer is `in some cases`.
 */
export function sayCondition(reader: Reader, condition: Condition, fields: readonly FormField[] = []): Line {
  const { topics, joined } = conditionTopics(condition.source);
  const told = topics.map((topic) => sayTopic(reader, condition, topic, fields));
  const known = told.filter((line) => line !== null);
  const whole = known.length === told.length && known.length > 0 && joined !== 'and';
  return whole ? anyOf(reader, known) : [said(reader, reader.words.conditions.sometimes)];
}

/** Null where asking cannot tell. */
function sayTopic(
  reader: Reader,
  condition: Condition,
  topic: string,
  fields: readonly FormField[],
): Line | null {
  const { guide, words } = reader;
  const { conditions } = words;
  const [root = '', name = ''] = topic.split(':');
  switch (root) {
    case 'severity':
      return among(
        reader,
        guide.severities.map(({ id, name: shown }) => ({
          line: [told(reader, shown)],
          facts: { severity: id, case: { severity: id } },
        })),
        condition,
        conditions.severity,
      );
    case 'offering':
      return among(
        reader,
        guide.offerings.map(({ id, name: shown, kind, channels, features }) => ({
          line: [told(reader, shown)],
          facts: {
            offering: { id, kind: kind === 'addOn' ? 'add-on' : kind, channels, features },
            case: { offering: id },
          },
        })),
        condition,
        conditions.offering,
      );
    case 'channel':
      return among(
        reader,
        (['web', 'phone', 'mail'] as const).map((channel) => ({
          line: [said(reader, words.channels[channel])],
          facts: { channel, case: { channel } },
        })),
        condition,
        conditions.channel,
      );
    case 'product':
      return among(
        reader,
        guide.products.map(({ id, name: shown, tags }) => ({
          line: [told(reader, shown)],
          facts: { product: { id, tags }, case: { product: id } },
        })),
        condition,
        conditions.product,
      );
    case 'form':
      return sayAnswer(reader, condition, name, fields);
    case 'fact':
      return sayFact(reader, condition, name);
    default:
      return null;
  }
}

interface Value {
  line: Line;
  facts: Facts;
}

/** The values for which the condition holds. Null where it holds for all of them or for none: it is about more. */
function among(
  reader: Reader,
  values: readonly Value[],
  condition: Condition,
  sentence: (names: string) => string,
): Line | null {
  const meant = values.filter(({ facts }) => condition.holds(facts));
  if (meant.length === 0 || meant.length === values.length) return null;
  const others = values.filter((value) => !meant.includes(value));
  const names =
    meant.length > 2 && others.length === 1
      ? fill(
          reader,
          reader.words.conditions.allBut,
          others.flatMap(({ line }) => line),
        )
      : anyOf(
          reader,
          meant.map(({ line }) => line),
        );
  return fill(reader, sentence, names);
}

function sayAnswer(
  reader: Reader,
  condition: Condition,
  question: Id,
  fields: readonly FormField[],
): Line | null {
  const { conditions } = reader.words;
  const field = fields.find(({ id }) => id === question);
  if (field === undefined) return null;
  const label = quoted(reader, [told(reader, field.label)]);
  const answered = (value: string | boolean): Facts => ({
    form: { [question]: value },
    with: { [question]: value },
  });
  if (field.options.length === 0) {
    const some = condition.holds(answered(field.type === 'confirm' ? true : 'x'));
    const none = condition.holds(answered(field.type === 'confirm' ? false : ''));
    return some && !none ? fill(reader, conditions.answered, label) : null;
  }
  const meant = field.options.filter(({ id }) => condition.holds(answered(id)));
  if (meant.length === 0) return null;
  if (meant.length === field.options.length)
    return condition.holds(answered('')) ? null : fill(reader, conditions.answered, label);
  const answers = anyOf(
    reader,
    meant.map(({ label: shown }) => quoted(reader, [told(reader, shown)])),
  );
  return fill(reader, conditions.answer, label, answers);
}

function sayFact(reader: Reader, condition: Condition, fact: Id): Line | null {
  const { conditions } = reader.words;
  const rule = factsOf(reader).find(({ id }) => id === fact);
  const name: Line = [factName(reader, fact)];
  if (rule?.type === 'truth') {
    const [yes, no] = [true, false].map((value) => condition.holds({ fact: { [fact]: value } }));
    if (yes === no) return null;
    return fill(reader, yes === true ? conditions.holds : conditions.holdsNot, quoted(reader, name));
  }
  if (!rule?.values) return null;
  const meant = rule.values.filter((value) => condition.holds({ fact: { [fact]: value } }));
  if (meant.length === 0 || meant.length === rule.values.length) return null;
  const values = anyOf(
    reader,
    meant.map((value) => factValue(reader, fact, value)),
  );
  return fill(reader, conditions.fact, name, values);
}
