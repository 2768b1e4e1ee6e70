import type { Pattern, StartPattern } from '../../kernel/pattern.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { eventNames } from '../conditions/names.ts';
import type { Path } from '../source/path.ts';
import type { RawPattern, RawStartPattern } from './shape.ts';

export function compilePattern(raw: RawPattern, path: Path, compiling: Compiling): Pattern {
  const { on, by, where } = typeof raw === 'string' ? { on: raw } : raw;
  const names = eventNames(compiling.names, on);
  return { on, by: by ?? null, where: conditionOrNull(where, [...path, 'where'], names, compiling) };
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
