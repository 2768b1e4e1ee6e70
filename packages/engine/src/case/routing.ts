import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { matches } from '../turn/matches.ts';
import { lazyFacts } from './condition-facts.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './evolve.ts';

/** Where a case goes: a regional centre, a tier, a team; null for what no rule names. */
export interface Routed {
  centre: Id | null;
  tier: Id | null;
  team: Id | null;
}

/** Where an event sends the case, if the guide decides it there. Rules may ask which calendars are open at that instant. */
export function routedOn(guide: Guide, kase: CaseState, event: CaseEvent): Routed | null {
  const { on, rules } = guide.routing;
  const facts = lazyFacts(guide, kase, event);
  if (rules.length === 0 || !on.some((pattern) => matches(pattern, event, facts))) return null;
  const open = (calendar: string) => guide.calendars[calendar]?.compiled.isOpen(event.at) ?? false;
  const known = { ...facts(), open };
  const holding = rules.filter(({ when }) => when === null || when.holds(known));
  const first = (key: keyof Routed) => holding.find((rule) => rule[key] !== null)?.[key] ?? null;
  return { centre: first('centre'), tier: first('tier'), team: first('team') };
}
