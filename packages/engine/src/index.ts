/** The pure core of Upheld: business time, the guide language, and the decisions of a case. */
export type { Instant, LocalDate, Seconds } from './calendar/instant.ts';
export type { CalendarDefinition, Hours, Break, Weekday } from './calendar/definition.ts';
export type {
  CompiledCalendar,
  CalendarProblem,
  CalendarResult,
  Session,
  Stretch,
} from './calendar/compiled-calendar.ts';
export { compileCalendar } from './calendar/compile-calendar.ts';
export { answerCalendarLine } from './calendar/calendar-line.ts';
export { instantOf, instantText } from './calendar/instant-text.ts';
export type { Text, ClauseId, Id, LanguageTag } from './guide/text.ts';
export type { Guide } from './guide/guide.ts';
export type * from './guide/guide.ts';
export type { Channel } from './guide/channel.ts';
export type { Problem, GuideFile } from './guide/problem.ts';
export { parseAmount, parseLength } from './guide/amounts/parse-amount.ts';
export type { Amount } from './kernel/amount.ts';
export type { Counts } from './kernel/counts.ts';
export type { FieldType, FormField } from './kernel/form-field.ts';
export type { Duty } from './kernel/duty.ts';
export type { CaseList, Effect, Recipient } from './kernel/effect.ts';
export { lookUp } from './kernel/lookup.ts';
export type { Lookup, Dimension, Dimensions } from './kernel/lookup.ts';
export type { Pattern } from './kernel/pattern.ts';
export type { Actor, Person, Side } from './case/actor.ts';
export type {
  CaseEvent,
  CaseEventType,
  EventOf,
  FileReference,
  Requester,
  WaitFor,
  ContactOutcome,
  Answers,
  Proposal,
} from './case/event.ts';
export type { Command, CommandType, CommandOf } from './case/command.ts';
export type { CaseState } from './case/evolve.ts';
export type { Case, CaseStatus, ProposalState, Decision, Refusal, Turn } from './case/case.ts';
export { milestoneStates } from './case/milestone.ts';
export type { Milestone, MilestoneState, Proof, ProofStretch, DueChange } from './case/milestone.ts';
export type { EntitlementAnswer, EntitlementDecision } from './entitlement/decision.ts';
export type { EntitlementRequest } from './entitlement/request.ts';
export { decideRight } from './right/decide-right.ts';
export type { RightDecision } from './right/decide-right.ts';
export { decideEntitlement } from './entitlement/decide-entitlement.ts';
export { guidanceFor } from './entitlement/guidance-for.ts';
export type { Guidance } from './entitlement/guidance-for.ts';
export { checkForm, visibleFields } from './intake/check-form.ts';
export { standsFor } from './intake/stands-for.ts';
export type { Answer, FormDecision, FormInput } from './intake/check-form.ts';
export { decide, proceed } from './case/decide.ts';
export type { Proceeded } from './case/decide.ts';
export { callsAt, callsOf, isCalled } from './act/calls-of.ts';
export type { ActCall } from './act/calls-of.ts';
export { requestKind, rulesOf } from './case/case-rules.ts';
export { isOf, rolesOf } from './case/party.ts';
export { factIn, factValues } from './fact/fact-values.ts';
export { conditionFacts } from './case/condition-facts.ts';
export type { ActRule } from './kernel/act-rule.ts';
export type { FactRule } from './kernel/fact.ts';
export type { FactValue } from './kernel/expression.ts';
export type { Party } from './kernel/party.ts';
export type { Need } from './kernel/need.ts';
export { acts } from './case/acts.ts';
export type { ActState } from './case/acts.ts';
export { actTable } from './case/act-table.ts';
export { statusSince } from './case/status-since.ts';
export { evolve, replay } from './case/evolve.ts';
export { textLimits } from './case/text-limits.ts';
export {
  isPublic,
  publicFacts,
  publicFileIds,
  publicProposals,
  seenByCustomer,
} from './case/visible-events.ts';
export { refusalCodes } from './case/refusal.ts';
export type { RefusalCode } from './case/refusal.ts';
export { clocks, clocksOf, takenIn } from './turn/clocks.ts';
export type { Clocks, TakenIn } from './turn/clocks.ts';
export { milestones, milestonesOf } from './turn/milestones.ts';
export { wakeAt, wakeOf } from './turn/moments.ts';
export { proof, proofOf } from './turn/proof.ts';
export { preview, previewLater } from './turn/preview.ts';
export type { Filing, LaterPromise } from './turn/preview.ts';
export { isListed } from './notice/is-listed.ts';
export { noticesAt, noticesFor } from './notice/notices-for.ts';
export type { NoticeToSend } from './notice/notices-for.ts';
export type { Holdings } from './guide/review/unheld.ts';
export { compileGuide } from './guide/compile.ts';
export { guideJsonSchema } from './guide/guide-shape.ts';
export { problemCodes } from './guide/problem-codes.ts';
export { readInShape } from './guide/shape/read-in-shape.ts';
export type { PlacedFinding, ShapedFile } from './guide/shape/read-in-shape.ts';
export { date, fault, id, idKey, zone } from './guide/shape/scalars.ts';
export type { Path } from './guide/source/path.ts';
export type { Place } from './guide/source/source-node.ts';
export { compileCondition } from './kernel/compile-condition.ts';
export type { Condition, Facts } from './kernel/condition.ts';
export { diffGuides } from './diff/diff-guides.ts';
export type { Change, ChangePlace, ChangeValue, Verdict } from './diff/change.ts';
export { changeCodes, changeNouns, changeParts, changeStates } from './diff/change-words.ts';
export { placesInGuide } from './guide/source/places-in-guide.ts';
export { linkEditions, editionOf } from './guide/editions.ts';
export { decideMove } from './case/move-edition.ts';
export type { Move } from './case/move-edition.ts';
export { previewAct } from './case/preview-act.ts';
export type { ActPreview } from './case/preview-act.ts';
export { previewMove } from './case/preview-move.ts';
export type { HeldTo, MovedPromise, MovePreview } from './case/preview-move.ts';
export { guideCalendar } from './turn/edition-calendar.ts';
