import type { Guide, ShapedFile } from '@upheld/engine';
import type { Failure } from '../run/scenario-result.ts';
import { missingTexts, textsOf } from './entry-texts.ts';
import { publishedParts, type PublishedPart, type RawPublished, type Wanted } from './published-shape.ts';

/** One check of what is published, and what it found wanting. */
export interface PublishedResult {
  file: string;
  line: number;
  says: string;
  clauses: readonly string[];
  passed: boolean;
  failures: readonly Failure[];
}

/**
 * Looks up in a compiled guide what must be published: that each entry is there, that its texts are written in every language
 * of the guide, and that it has what the check wants of it.
 */
export function checkPublished(shaped: ShapedFile<RawPublished>, guide: Guide): PublishedResult[] {
  return (shaped.value?.published ?? []).map((check, index) => {
    const path = ['published', index];
    const failures = publishedParts.flatMap((part) => {
      const wanted = check[part];
      if (wanted === undefined) return [];
      const byId: (readonly [string, Wanted])[] = Array.isArray(wanted)
        ? wanted.map((id) => [id, {}] as const)
        : Object.entries(wanted);
      return byId.flatMap(([id, want], position) =>
        checkEntry(guide, part, id, want).map((misfit): Failure => {
          const whole = [...path, part, Array.isArray(wanted) ? position : id];
          return { ...shaped.placeOf(whole, 'key'), path: whole.join('.'), ...misfit };
        }),
      );
    });
    return {
      file: shaped.file,
      line: shaped.placeOf(path).line,
      says: check.says,
      clauses: check.clauses,
      passed: failures.length === 0,
      failures,
    };
  });
}

/** Their names stay as the vendor writes them. */
const keepTheirNames: ReadonlySet<PublishedPart> = new Set(['offerings', 'products', 'severities']);

type Misfit = Pick<Failure, 'expected' | 'found'>;

function checkEntry(guide: Guide, part: PublishedPart, id: string, { mentions, has }: Wanted): Misfit[] {
  const entries = entriesOf(guide, part);
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined)
    return [{ expected: `${part}.${id}`, found: entries.map((one) => one.id).join(', ') || 'none' }];
  const texts = textsOf(entry);
  const needed = keepTheirNames.has(part) ? textsOf({ ...entry, name: null }) : texts;
  const untranslated = missingTexts(needed, guide.languages).map(({ language, text }) => ({
    expected: `${id} in ${language}`,
    found: `only ${text}`,
  }));
  const unmentioned = (mentions ?? []).flatMap((figure) =>
    guide.languages
      .filter(
        (language) => !texts.some((text) => (text[language] ?? text[guide.reference])?.includes(figure)),
      )
      .map((language) => ({ expected: `${figure} in ${language}`, found: `no text of ${id} says so` })),
  );
  const lacking = Object.entries(has ?? {}).flatMap(([field, want]): Misfit[] => {
    const found = new Map(Object.entries(entry)).get(field);
    const wants = Array.isArray(want) ? want : [want];
    return wants
      .filter((one) => !contains(found, one))
      .map((one) => ({ expected: `${field}: ${String(one)}`, found: JSON.stringify(found) ?? 'nothing' }));
  });
  return [...untranslated, ...unmentioned, ...lacking];
}

/** A value itself, an item of a list, the id of one, or the key of a map. */
function contains(found: unknown, wanted: string | number | boolean): boolean {
  if (Array.isArray(found)) return found.some((one) => contains(one, wanted) || idOf(one) === String(wanted));
  if (typeof found === 'object' && found !== null)
    return Object.hasOwn(found, String(wanted)) || Object.values(found).includes(wanted);
  return found === wanted || String(found) === String(wanted);
}

const idOf = (one: unknown): string | null =>
  typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? one.id : null;

function entriesOf(guide: Guide, part: PublishedPart): readonly { id: string }[] {
  switch (part) {
    case 'calendars':
      return Object.values(guide.calendars);
    case 'centres':
      return guide.routing.centres;
    case 'fields':
      return guide.intake.fields;
    case 'intake':
      return [{ id: 'request', intake: guide.intake }, ...guide.kinds].map(({ id, intake }) => ({
        id,
        ...intake,
      }));
    case 'ways':
      return guide.closing.ways;
    default:
      return guide[part];
  }
}
