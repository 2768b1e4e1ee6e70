import type { CaseEvent, Id, Instant, Milestone, Problem, Refusal } from '@upheld/engine';

/** What came of a scenario. */
export interface ScenarioResult {
  /** As it was named. */
  file: string;
  title: string;
  guide: Id;
  edition: string;
  /** Of the times that it writes without an offset. */
  zone: string;
  /** Ids of the requirements that it shows. */
  clauses: readonly string[];
  passed: boolean;
  failures: readonly Failure[];
  steps: readonly StepResult[];
  /** Every case as the story leaves it; for pictures. */
  cases: readonly CaseResult[];
}

/** A scenario that cannot be run: what is wrong with its file, or with its guide. */
export interface UnreadableScenario {
  file: string;
  title: string | null;
  clauses: readonly string[];
  passed: false;
  problems: readonly Problem[];
}

/** An expectation that is not met. */
export interface Failure {
  /** In the scenario's file, 1-based. */
  line: number;
  column: number;
  /** `story.3.expect.milestones.restore.due`. */
  path: string;
  expected: string;
  found: string;
}

export interface StepResult {
  /** Position in the story, from 0. */
  index: number;
  line: number;
  at: Instant;
  by: string | null;
  does: string | null;
  case: string;
  /** Null where nobody does anything. */
  outcome: 'done' | 'refused' | null;
  refusals: readonly Refusal[];
}

export interface CaseResult {
  name: string;
  number: number;
  kind: Id;
  title: string;
  history: readonly CaseEvent[];
  milestones: readonly Milestone[];
}
