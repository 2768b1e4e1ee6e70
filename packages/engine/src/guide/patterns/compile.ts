import type { Pattern, StartPattern } from '../../kernel/pattern.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { eventNames } from '../conditions/names.ts';
import { compileParty } from '../parties/parties.ts';
import type { Path } from '../source/path.ts';
import { isPatternEvent, patternEvents } from './pattern-events.ts';
import type { RawPattern, RawStartPattern } from './shape.ts';

export function compilePattern(raw: RawPattern, path: Path, compiling: Compiling): Pattern {
  const written = typeof raw === 'string' ? { on: raw } : raw;
  const at = typeof raw === 'string' ? path : [...path, 'on'];
  const { on, act } = eventNamed(written.on, at, compiling);
  const names = eventNames(compiling.names, on, act);
  return {
    on,
    act,
    by: written.by === undefined ? null : compileParty(written.by, [...path, 'by'], compiling),
    where: conditionOrNull(written.where, [...path, 'where'], names, compiling),
  };
}

/** An event of the product, or an act of the guide being done. */
export function eventNamed(
  name: string,
  path: Path,
  compiling: Compiling,
  told?: 'quietly',
): Pick<Pattern, 'on' | 'act'> {
  if (isPatternEvent(name)) return { on: name, act: null };
  const acts = compiling.names.acts.map(({ id }) => id);
  if (told === undefined) compiling.knows('event or act', name, [...patternEvents, ...acts], path);
  return { on: 'actDone', act: name };
}

export const compilePatterns = (
  raw: RawPattern | readonly RawPattern[],
  path: Path,
  compiling: Compiling,
): Pattern[] => placed(raw, path).map(([one, at]) => compilePattern(one, at, compiling));

export const compileStartPatterns = (
  raw: RawStartPattern | readonly RawStartPattern[],
  path: Path,
  compiling: Compiling,
): StartPattern[] =>
  placed(raw, path).map(([one, at]) => {
    const { running, ended } = typeof one === 'string' ? {} : one;
    return { ...compilePattern(one, at, compiling), running: running ?? 'ignore', ended: ended ?? 'new' };
  });

/** One value stands where it stands; the entries of a list one level deeper. */
function placed<T extends string | object>(raw: T | readonly T[], path: Path): [T, Path][] {
  if (!isList(raw)) return [[raw, path]];
  return raw.map((one, index) => [one, [...path, index]]);
}

const isList = <T>(raw: T | readonly T[]): raw is readonly T[] => Array.isArray(raw);
