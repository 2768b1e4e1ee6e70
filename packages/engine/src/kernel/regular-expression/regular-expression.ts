import { mostSteps, stepsOf } from './expression-steps.ts';
import { readExpression } from './read-expression.ts';
import { walkText } from './walk-text.ts';

/** A regular expression of a guide. It takes time in proportion to the text, whatever either of them holds. */
export interface RegularExpression {
  source: string;
  /** Whether the whole text is so. */
  fits(text: string): boolean;
  /** Whether some part of the text is so. */
  occursIn(text: string): boolean;
}

export type RegularExpressionResult =
  | { ok: true; expression: RegularExpression }
  | { ok: false; fault: { code: 'pattern-invalid' | 'pattern-unsafe'; message: string } };

/**
 * Makes a regular expression ready, as JavaScript writes it with the flag `u`: `\d{4}-\d{4}`. Refused are what is none
 * (`pattern-invalid`), and what cannot be matched in one walk over a text: looking around, referring back, and repetitions
 * that come to more than 2,000 steps (`pattern-unsafe`). Never throws.
 */
export function regularExpression(source: string): RegularExpressionResult {
  const read = readExpression(source);
  if (!read.ok) {
    return read.fault === 'invalid'
      ? refused('pattern-invalid', 'This is not a regular expression')
      : refused('pattern-unsafe', `${read.found} looks around or refers back, which may take without end`);
  }
  const steps = stepsOf(read.node);
  if (steps === null)
    return refused(
      'pattern-unsafe',
      `Its repetitions come to more than ${mostSteps} steps for each character`,
    );
  const expression: RegularExpression = {
    source,
    fits: (text) => walkText(steps, text, 'whole'),
    occursIn: (text) => walkText(steps, text, 'part'),
  };
  return { ok: true, expression };
}

const refused = (code: 'pattern-invalid' | 'pattern-unsafe', message: string): RegularExpressionResult => ({
  ok: false,
  fault: { code, message },
});
