import { expect, test } from 'vitest';
import type { Guide } from '../guide/guide.ts';
import { diffGuides } from './diff-guides.ts';
import { edition, whole } from './testdata/editions.ts';

type Leaf = { path: readonly (string | number)[]; value: string | number | boolean };

/** Every text, number and truth of a compiled guide, with the way to it. */
function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

/** The guide with one of them written otherwise; what is not on the way is the same. */
function changed(value: unknown, [step, ...rest]: Leaf['path']): unknown {
  if (step === undefined) {
    if (typeof value === 'string') return `${value}x`;
    return typeof value === 'number' ? value + 1 : !value;
  }
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed(item, rest) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, entry]) => [key, key === step ? changed(entry, rest) : entry]),
  );
}

/** What says nothing of its own: where something stands, what the comparison is headed by, what is made of the rest. */
const aside = (path: Leaf['path']) =>
  path.some((step) => ['clauses', 'path', 'compiled', 'reference', 'rank'].includes(String(step))) ||
  ['id', 'edition', 'published', 'effective'].includes(path.join('.')) ||
  // Another sort of amount, fact or effect is another shape, which one word alone does not make.
  (path.at(-1) === 'kind' && path[0] !== 'offerings' && path[0] !== 'resources') ||
  ['do', 'on', 'concept', 'dimensions', 'type'].some((key) => path.includes(key) && path[0] !== 'intake') ||
  // Ids are what entries are paired and looked up by: another one is another guide.
  path.at(-1) === 'id' ||
  path.includes('values') ||
  // What the compiler makes of a survey, an escalation and of terms, which are told of themselves.
  /^(?:surveys\.0\.act|escalation\.(?:acts|phrases)\.|terms\.0\.duties\.|duties\.\d+\.over\.|duties\.3\.pauses\.)/.test(
    path.join('.'),
  ) ||
  // The built-in calendar.
  path.includes('always');

/** Without the act that a survey gives. */
const everything = (guide: Guide): Guide => ({
  ...guide,
  acts: guide.acts.filter(({ concept }) => concept !== 'survey'),
});

test.each<[string, Guide]>([
  ['everything', everything(whole())],
  ['two languages', edition(1)],
])(
  'whatever is written otherwise in a guide of %s is told',
  (_name, guide) => {
    const untold = leavesOf(guide)
      .filter(({ path }) => !aside(path))
      .filter(({ path }) => diffGuides(guide, changed(guide, path) as Guide).length === 0)
      .map(({ path }) => path.join('.'));
    expect(untold).toEqual([]);
  },
  60_000,
);
