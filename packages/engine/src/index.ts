/** The pure core of Upheld: business time, the guide language, and the decisions of a case. */
export type { Instant, LocalDate, Seconds } from './calendar/instant.ts';
export type { CalendarDefinition, Hours, Break, Weekday } from './calendar/definition.ts';
export type { CompiledCalendar, CalendarProblem, CalendarResult, Session, Stretch } from './calendar/compiled-calendar.ts';
export type { Text, ClauseId, Id, LanguageTag } from './guide/text.ts';
export type { Guide } from './guide/guide.ts';
export type * from './guide/guide.ts';
export type { Problem, GuideFile } from './guide/problem.ts';
export type { Amount } from './kernel/amount.ts';
export type { Duty, Counts, Effect, Recipient } from './kernel/duty.ts';
export { lookUp } from './kernel/lookup.ts';
export type { Lookup, Dimension, Dimensions } from './kernel/lookup.ts';
export type { Actor, Person, Side } from './case/actor.ts';
export type { CaseEvent, CaseEventType, EventOf, FileReference, Requester, WaitFor, ContactOutcome } from './case/event.ts';
export type { Command, CommandType, CommandOf } from './case/command.ts';
export type { Case, CaseStatus, Decision, Refusal, Turn } from './case/case.ts';
export type { Milestone, MilestoneState, Proof, ProofStretch, DueChange } from './case/milestone.ts';
export type { EntitlementDecision } from './entitlement/decision.ts';
export type { EntitlementRequest } from './entitlement/request.ts';
