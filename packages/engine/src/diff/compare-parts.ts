import type { Text } from '../guide/text.ts';
import type { Between } from './between.ts';
import type { Change, ChangeValue, SimpleValue, Verdict } from './change.ts';
import type { ChangePart } from './change-words.ts';
import { ruleText, sameMeaning, sameRule, sameText } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { list, orNothing, said, word } from './values.ts';

/** The name of something. Ids, not names, say what is the same, so another name is wording. */
export function renamed(subject: Subject, before: Text, after: Text, at = 'name'): Change[] {
  if (sameText(before, after)) return [];
  const params = { before: { kind: 'name', text: before }, after: { kind: 'name', text: after } } as const;
  return [changeOf(subject, 'renamed', 'wording', { params, at })];
}

/** A text that explains: whoever reads it is promised nothing else. */
export function reworded(
  subject: Subject,
  part: ChangePart,
  before: Text | null,
  after: Text | null,
  at: string,
): Change[] {
  if (sameText(before, after)) return [];
  const params = { part: word(part), before: orNothing(before, said), after: orNothing(after, said) };
  return [changeOf(subject, 'reworded', 'wording', { params, at })];
}

/** What the ids that both editions have are called, told under the field of that name. */
export const namesReworded = (
  subject: Subject,
  part: ChangePart,
  before: { ids: readonly string[]; names: Readonly<Record<string, Text>> },
  after: { ids: readonly string[]; names: Readonly<Record<string, Text>> },
): Change[] =>
  before.ids
    .filter((id) => after.ids.includes(id))
    .flatMap((id) =>
      reworded(subject, part, before.names[id] ?? null, after.names[id] ?? null, `${part}.${id}`),
    );

/** A text by which people decide: what a severity means, what a policy says. Another translation of it is wording. */
export function redefined(
  { reference }: Between,
  subject: Subject,
  part: ChangePart,
  before: Text | null,
  after: Text | null,
  at: string,
): Change[] {
  if (sameMeaning(before, after, reference)) return reworded(subject, part, before, after, at);
  const params = { part: word(part), before: orNothing(before, said), after: orNothing(after, said) };
  return [changeOf(subject, 'redefined', 'different', { params, at })];
}

/** Texts by which people decide, in a list: what the newer edition has in place of the older one's. */
export function redefinedList(
  { reference }: Between,
  subject: Subject,
  part: ChangePart,
  before: readonly Text[],
  after: readonly Text[],
  at: string,
): Change[] {
  const same =
    before.length === after.length && before.every((text, index) => sameText(text, after[index] ?? null));
  if (same) return [];
  const sameSaid =
    before.length === after.length &&
    before.every((text, index) => sameMeaning(text, after[index] ?? null, reference));
  const quoted = (texts: readonly Text[]) => (texts.length === 0 ? word('nothing') : list(texts.map(said)));
  const params = { part: word(part), before: quoted(before), after: quoted(after) };
  return [
    changeOf(subject, sameSaid ? 'reworded' : 'redefined', sameSaid ? 'wording' : 'different', {
      params,
      at,
    }),
  ];
}

/** What a list gained and what it lost. */
export function gainedAndLost(
  subject: Subject,
  part: ChangePart,
  { before, after, at }: { before: readonly string[]; after: readonly string[]; at: string },
  of: { value: (id: string) => SimpleValue; gained: Verdict; lost: Verdict; weight?: number },
): Change[] {
  const told = (code: 'gained' | 'lost', verdict: Verdict, ids: readonly string[]): Change[] => {
    if (ids.length === 0) return [];
    const params = { part: word(part), items: list(ids.map(of.value)) };
    return [changeOf(subject, code, verdict, { params, at, weight: of.weight })];
  };
  return [
    ...told(
      'lost',
      of.lost,
      before.filter((id) => !after.includes(id)),
    ),
    ...told(
      'gained',
      of.gained,
      after.filter((id) => !before.includes(id)),
    ),
  ];
}

/** A value that a sentence can name. `verdict` is asked only where it differs. */
export function valueChanged<T>(
  subject: Subject,
  part: ChangePart,
  { before, after, at }: { before: T; after: T; at: string },
  of: { value: (value: T) => ChangeValue; verdict: Verdict; weight?: number },
): Change[] {
  if (sameRule(before, after)) return [];
  const params = { part: word(part), before: of.value(before), after: of.value(after) };
  return [changeOf(subject, 'value-changed', of.verdict, { params, at, weight: of.weight })];
}

/** A rule for which there are no words but the author's: its sentence says that it changed. */
export function ruleChanged(
  subject: Subject,
  part: ChangePart,
  { before, after, at }: { before: unknown; after: unknown; at: string },
  of: { verdict?: Verdict; weight?: number } = {},
): Change[] {
  if (sameRule(before, after)) return [];
  const params = {
    part: word(part),
    before: { kind: 'rule', source: ruleText(before) },
    after: { kind: 'rule', source: ruleText(after) },
  } as const;
  return [changeOf(subject, 'rule-changed', of.verdict ?? 'different', { params, at, weight: of.weight })];
}
