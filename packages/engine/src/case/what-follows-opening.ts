import type { Guide } from '../guide/guide.ts';
import { clocksOf } from '../turn/clocks.ts';
import { requestKind } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import type { CaseEvent } from './event.ts';
import { project } from './evolve.ts';
import type { CaseState } from './evolve.ts';
import { carryOut } from './happen.ts';
import type { SeverityAsk } from './opening-severity.ts';
import { proposed } from './proposed.ts';
import { recorded } from './record.ts';
import { routedOn } from './routing.ts';

/** What a new case brings with it: an incident used, where it goes, and what others are asked. */
export function withWhatFollows(
  guide: Guide,
  command: CommandOf<'open'>,
  opened: CaseEvent,
  ask: SeverityAsk | null,
): readonly CaseEvent[] {
  const events: CaseEvent[] = [opened];
  let kase: CaseState = project(null, opened);
  const add = (event: CaseEvent) => {
    const noted = recorded(guide, kase, event);
    events.push(noted);
    kase = project(kase, noted);
  };
  const byProgram = { at: opened.at, noticed: null, by: { side: 'program', cause: null } as const };
  const of = { at: opened.at, noticed: null, by: command.by };
  const offering = guide.offerings.find(({ id }) => id === command.entitlement.offering);
  if (command.kind === requestKind && offering?.kind === 'pack')
    add({ ...byProgram, type: 'incidentUsed', contractId: command.requester.contractId });
  const routed = routedOn(guide, kase, opened);
  if (routed !== null) add({ ...byProgram, type: 'routed', ...routed });
  const rule = guide.entitlement.find(({ id }) => id === kase.opened.entitlement.rule);
  if (!kase.admitted && rule?.of) {
    const because = rule.say === null ? [] : [{ say: rule.say, clauses: rule.clauses }];
    add(proposed(kase, of, { do: 'admit' }, { asks: [rule.of], because }));
  }
  if (ask !== null) {
    const because = ask.asks.map(({ say, clauses }) => ({ say, clauses }));
    const what = { do: 'changeSeverity', to: ask.to, reason: '' } as const;
    add(proposed(kase, of, what, { asks: [...new Set(ask.asks.map((need) => need.of))], because }));
  }
  const kind = guide.kinds.find(({ id }) => id === command.kind);
  if (kind === undefined || kind.effects.length === 0) return events;
  const before = { clocks: clocksOf(guide, events), taken: [] };
  const { taken } = carryOut(before, kind.effects, { event: opened, by: byProgram.by });
  return [...events, ...taken.map(({ event }) => event)];
}
