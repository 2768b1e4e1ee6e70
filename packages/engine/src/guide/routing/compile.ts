import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import type { Routing } from '../guide.ts';
import { compilePatterns } from '../patterns/compile.ts';
import type { RawRouting } from './shape.ts';

export function compileRouting(raw: RawRouting | undefined, compiling: Compiling): Routing {
  if (raw === undefined) return { centres: [], teamNames: {}, on: [], rules: [] };
  const { names } = compiling;
  // It is read once, at an event, so it may ask which calendars are open then.
  const seen = { ...caseNames(names), calendars: names.calendars };
  return {
    centres: Object.entries(raw.centres ?? {}).map(([id, centre]) => {
      const path = ['routing', 'centres', id];
      compiling.knows('calendar', centre.hours, names.calendars, [...path, 'hours']);
      return {
        id,
        name: compiling.text(centre.name, [...path, 'name']),
        hours: centre.hours,
        languages: centre.languages ?? [],
        clauses: compiling.clauses(centre),
      };
    }),
    teamNames: Object.fromEntries(
      Object.entries(raw.teams ?? {}).map(([id, name]) => [
        id,
        compiling.text(name, ['routing', 'teams', id]),
      ]),
    ),
    on: compilePatterns(raw.on ?? 'opened', ['routing', 'on'], compiling),
    rules: raw.rules.map((rule, index) => {
      const path = ['routing', 'rules', index];
      if (rule.centre !== undefined)
        compiling.knows('centre', rule.centre, names.centres, [...path, 'centre']);
      if (rule.tier !== undefined) compiling.knows('tier', rule.tier, names.tiers, [...path, 'tier']);
      if (rule.team !== undefined && raw.teams !== undefined)
        compiling.knows('team', rule.team, Object.keys(raw.teams), [...path, 'team']);
      return {
        when: conditionOrNull(rule.when, [...path, 'when'], seen, compiling),
        centre: rule.centre ?? null,
        tier: rule.tier ?? null,
        team: rule.team ?? null,
        clauses: compiling.clauses(rule),
      };
    }),
  };
}
