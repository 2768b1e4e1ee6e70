/** Scenarios: stories that show what a guide promises, run in memory or against a server. */
export { readScenario } from './format/read-scenario.ts';
export type { ReadScenario, ScenarioSource } from './format/read-scenario.ts';
export { momentOf, momentText } from './format/moment.ts';
export { bindScenario } from './bind/bind-scenario.ts';
export type { BoundScenario } from './bind/bind-scenario.ts';
export type { ReadyScenario, ReadyStep } from './bind/ready-scenario.ts';
export { runScenario } from './run/run-scenario.ts';
export { tellStory } from './run/tell-story.ts';
export type { Told } from './run/tell-story.ts';
export type {
  CaseResult,
  Failure,
  ScenarioResult,
  StepResult,
  UnreadableScenario,
} from './run/scenario-result.ts';
export { eventName } from './expect/events.ts';
export { written } from './expect/reading.ts';
export { MemoryWorld } from './world/memory-world.ts';
export type {
  CalledMail,
  CaseSight,
  Outcome,
  Possibility,
  Seen,
  Surroundings,
  World,
} from './world/world.ts';
export { possibilityWord } from './world/possibilities.ts';
export { filerOf, prefilledAnswers } from './world/filing.ts';
export type { OnCase } from './deeds/command-of.ts';
export type { BroughtFile, Deed } from './deeds/deed.ts';
export { publishedShape } from './coverage/published-shape.ts';
export { checkPublished } from './coverage/check-published.ts';
export type { PublishedResult } from './coverage/check-published.ts';
export { readRequirements } from './coverage/requirements.ts';
export { coverageOf } from './coverage/coverage.ts';
export type { Coverage, CoveredRequirement, Showing } from './coverage/coverage.ts';
