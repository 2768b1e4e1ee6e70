import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Expression } from '../../kernel/expression.ts';
import type { FactRule, FactSource, FactType } from '../../kernel/fact.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull, expression } from '../conditions/compile.ts';
import { caseNames, eventNames, extended } from '../conditions/names.ts';
import type { DeclaredNames } from '../names/declared-names.ts';
import { compileParties } from '../parties/parties.ts';
import { compilePatterns, eventNamed } from '../patterns/compile.ts';
import type { RawPattern } from '../patterns/shape.ts';
import type { Path } from '../source/path.ts';
import type { RawFact, RawFacts } from './shape.ts';

/** The facts of a kind of case, in the order in which they are worked out. */
export function compileFacts(raw: RawFacts, path: Path, compiling: Compiling): FactRule[] {
  const ids = Object.keys(raw);
  return Object.entries(raw).map(([id, fact], index) => {
    const at = [...path, id];
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(id)) {
      const message =
        'A fact is named in one word, such as hardwareReady: conditions read it as fact.hardwareReady';
      compiling.report({ code: 'id-invalid', path: at, on: 'key', message, found: id });
    }
    // What is worked out sees what is said, and what was worked out before it.
    const later = ids.slice(index).filter((other) => isWorkedOut(raw[other]));
    const seen = without(compiling.names, later);
    return {
      id,
      name: compiling.text(fact.name, [...at, 'name']),
      type: typeOf(fact),
      values: compiling.names.facts.find((declared) => declared.id === id)?.values ?? null,
      valueNames: valueNames(fact, at, compiling),
      source: sourceOf(fact, at, seen, compiling),
      // What is known of a case is the vendor's own, but for what the customer says by hand.
      visible: fact.visible ?? (fact['set-by']?.includes('customer') === true ? 'public' : 'internal'),
      path: at.join('.'),
      clauses: compiling.clauses(fact),
    };
  });
}

/** What the values are called, where the guide says so; of bands, too. */
function valueNames({ values, bands }: RawFact, path: Path, compiling: Compiling): FactRule['valueNames'] {
  if (values === undefined || Array.isArray(values)) return {};
  const known = bands === undefined ? Object.keys(values) : Object.keys(bands.upto);
  for (const band of known.filter((id) => values[id] === undefined)) {
    const message = `The band ${band} has no name: either all of them have one, or none`;
    compiling.report({ code: 'missing-field', path: [...path, 'values', band], message, found: null });
  }
  return Object.fromEntries(
    Object.entries(values).map(([id, name]) => {
      compiling.knows('band', id, known, [...path, 'values', id], 'key');
      return [id, compiling.text(name, [...path, 'values', id])];
    }),
  );
}

const isWorkedOut = (fact: RawFact | undefined): boolean =>
  fact?.derive !== undefined || fact?.value !== undefined || fact?.bands !== undefined;

function without(names: DeclaredNames, ids: readonly string[]): DeclaredNames {
  const hidden = new Set(ids);
  return { ...names, facts: names.facts.filter(({ id }) => !hidden.has(id)) };
}

function typeOf(fact: RawFact): FactType {
  if (fact.type !== undefined) return fact.type;
  if (fact.count) return 'number';
  return fact.values || fact.bands ? 'choice' : 'text';
}

function sourceOf(fact: RawFact, path: Path, seen: DeclaredNames, compiling: Compiling): FactSource {
  reportTwoSources(fact, path, compiling);
  const names = caseNames(seen);
  if (fact.count) {
    const { of, since } = fact.count;
    return {
      kind: 'count',
      of: compilePatterns(of, [...path, 'count', 'of'], compiling),
      since: since === undefined ? [] : compilePatterns(since, [...path, 'count', 'since'], compiling),
    };
  }
  if (fact.bands) {
    const { of, upto } = fact.bands;
    const numbers = seen.facts.filter(({ type }) => type === 'number').map(({ id }) => id);
    compiling.knows('fact of type number', of, numbers, [...path, 'bands', 'of']);
    const bands = Object.entries(upto).map(([id, upTo]) => ({ id, upTo: upTo === 'rest' ? null : upTo }));
    reportBands(bands, [...path, 'bands', 'upto'], compiling);
    return { kind: 'band', of, bands };
  }
  if (fact.value !== undefined) {
    const is = valueOf(fact.value, [...path, 'value'], names, compiling);
    return { kind: 'derived', rules: [{ when: null, is }] };
  }
  if (fact.derive) {
    const rules = fact.derive.map((rule, index) => {
      const at = [...path, 'derive', index];
      return {
        when: conditionOrNull(rule.when, [...at, 'when'], names, compiling),
        is: valueOf(rule.is, [...at, 'is'], names, compiling),
      };
    });
    return { kind: 'derived', rules };
  }
  return stored(fact, path, compiling);
}

function stored(fact: RawFact, path: Path, compiling: Compiling): FactSource {
  return {
    kind: 'stored',
    start: startOf(fact, [...path, 'start'], compiling),
    setBy: compileParties(fact['set-by'], [...path, 'set-by'], compiling),
    changes: (fact.changes ?? []).map((change, index) => {
      const at = [...path, 'changes', index];
      const on = compilePatterns(change.on, [...at, 'on'], compiling);
      return {
        on,
        is: valueOf(change.is, [...at, 'is'], namesAfter(change.on, [...at, 'on'], compiling), compiling),
      };
    }),
  };
}

/** What a change sees: the event, where it is one; a list of events has nothing in common but the case. */
function namesAfter(
  raw: RawPattern | readonly RawPattern[],
  path: Path,
  compiling: Compiling,
): ConditionNames {
  const patterns = Array.isArray(raw) ? raw : [raw];
  const [first] = patterns;
  if (first === undefined || patterns.length > 1) return caseNames(compiling.names);
  const { on, act } = eventNamed(typeof first === 'string' ? first : first.on, path, compiling, 'quietly');
  return extended(eventNames(compiling.names, on, act), {});
}

/** A value as it is, or the answer to a question of the form that the case was opened with. */
function startOf(fact: RawFact, path: Path, compiling: Compiling): Expression | string | number | boolean {
  const { start } = fact;
  if (start === undefined) return blankOf(typeOf(fact));
  if (typeof start === 'string' && /^(?:form|case|contract)\b/.test(start))
    return expression(start, path, caseNames(compiling.names), compiling);
  const values = idsOf(fact.values);
  if (typeOf(fact) === 'choice' && start !== '') compiling.knows('value', String(start), values, path);
  return start;
}

const idsOf = (values: RawFact['values']): string[] =>
  Array.isArray(values) ? values.map(String) : Object.keys(values ?? {});

const blankOf = (type: FactType): string | number | boolean =>
  type === 'number' ? 0 : type === 'truth' ? false : '';

const valueOf = (
  raw: string | number | boolean,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Expression => expression(String(raw), path, names, compiling);

/** A fact is said, counted, worked out or a band: one of these. */
function reportTwoSources(fact: RawFact, path: Path, compiling: Compiling): void {
  const sources = (['count', 'derive', 'value', 'bands'] as const).filter((key) => fact[key] !== undefined);
  const said = (['start', 'set-by', 'changes'] as const).filter((key) => fact[key] !== undefined);
  const all = sources.length > 0 ? [...sources, ...said] : [];
  for (const key of all.slice(1)) {
    const message = `${key} does not go with ${all[0]}: a fact has one source`;
    compiling.report({ code: 'field-not-used', path: [...path, key], on: 'key', message, found: key });
  }
}

function reportBands(
  bands: readonly { id: string; upTo: number | null }[],
  path: Path,
  compiling: Compiling,
): void {
  for (const [index, { id, upTo }] of bands.entries()) {
    const before = bands[index - 1]?.upTo ?? -Infinity;
    const last = index === bands.length - 1;
    const message =
      upTo === null && !last
        ? 'Only the last band is the rest'
        : last && upTo !== null
          ? 'The last band is the rest, so that every number has a band'
          : upTo !== null && upTo <= before
            ? 'Bands stand in rising order'
            : null;
    if (message !== null) compiling.report({ code: 'wrong-value', path: [...path, id], message });
  }
}
