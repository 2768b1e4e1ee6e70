import { compareActs } from './acts.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import { compareClosing } from './closing.ts';
import { compareDuties } from './duties.ts';
import { compareFacts } from './facts.ts';
import { compareIntake } from './intake.ts';
import { compareNotices } from './notices.ts';

/** What the history of one kind of case is held to, in two editions. */
export function compareCaseRules(between: Between, rules: RulesBetween): Change[] {
  return [
    ...compareDuties(between, rules),
    ...compareClosing(between, rules),
    ...compareIntake(between, rules),
    ...compareActs(between, rules),
    ...compareNotices(between, rules),
    ...compareFacts(between, rules),
  ];
}
