import type { Offering } from '../guide.ts';
import type { Lookup } from '../../kernel/lookup.ts';
import type { Compiling } from '../compiling.ts';
import { compileLookup } from '../lookups/compile.ts';
import { compilePatterns } from '../patterns/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawOffering } from './shape.ts';

export const compileOfferings = (
  raw: Readonly<Record<string, RawOffering>>,
  compiling: Compiling,
): Offering[] => Object.entries(raw).map(([id, offering]) => compileOffering(id, offering, compiling));

function compileOffering(id: string, raw: RawOffering, compiling: Compiling): Offering {
  const path = ['offerings', id];
  const addOn = raw.kind === 'add-on';
  for (const [index, other] of (raw.on ?? []).entries()) {
    compiling.knows('offering', other, compiling.names.offerings, [...path, 'on', index]);
  }
  if (!addOn && raw.on) {
    const message = 'Only an add-on stacks on other offerings';
    compiling.report({ code: 'field-not-used', path: [...path, 'on'], on: 'key', message, found: raw.kind });
  }
  if (raw.kind !== 'pack' && raw.incidents) {
    const message = 'Only a pack has incidents';
    const at = [...path, 'incidents'];
    compiling.report({ code: 'field-not-used', path: at, on: 'key', message, found: raw.kind });
  }
  return {
    id,
    name: compiling.properName(raw.name, [...path, 'name']),
    about: compiling.textOrNull(raw.about, [...path, 'about']),
    kind: raw.kind === 'add-on' ? 'addOn' : raw.kind,
    coverage: coverageOf(raw, [...path, 'coverage'], compiling),
    channels: raw.channels ?? [],
    features: Array.isArray(raw.features) ? raw.features : Object.keys(raw.features ?? {}),
    featureNames: featureNames(raw.features, [...path, 'features'], compiling),
    on: raw.on ?? [],
    incidentReturnedOn: raw.incidents
      ? compilePatterns(raw.incidents['returned-on'], [...path, 'incidents', 'returned-on'], compiling)
      : [],
    clauses: compiling.clauses(raw),
  };
}

/** What the features are called, where the guide says so. */
function featureNames(
  raw: RawOffering['features'],
  path: Path,
  compiling: Compiling,
): Offering['featureNames'] {
  if (raw === undefined || Array.isArray(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).map(([id, name]) => [id, compiling.text(name, [...path, id])]),
  );
}

/** An add-on's clocks are those of what it stacks on, so it may leave its hours out. */
function coverageOf(raw: RawOffering, path: Path, compiling: Compiling): Lookup<string> {
  if (raw.coverage === undefined) {
    if (raw.kind !== 'add-on') {
      const message = 'coverage is missing: the calendar that the offering is served in, or always';
      compiling.report({
        code: 'missing-field',
        path,
        message,
        found: null,
        allowed: compiling.names.calendars,
      });
    }
    return { dimensions: [], cells: { '': 'always' } };
  }
  const read = (calendar: string, at: Path) =>
    compiling.knows('calendar', calendar, compiling.names.calendars, at) ? calendar : null;
  return compileLookup(raw.coverage, path, compiling, read).lookup;
}
