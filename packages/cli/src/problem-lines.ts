import { styleText } from 'node:util';
import type { Problem } from '@upheld/engine';

/** Problems for a terminal: `file:line:column: error code: message`, with what was found, allowed and near below it. */
export function problemLines(problems: readonly Problem[], colour: boolean): string {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string) => (colour ? styleText(style, text) : text);
  const lines = problems.flatMap((problem) => [
    `${problem.file}:${problem.line}:${problem.column}: ${paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)} ${problem.code}: ${problem.message}`,
    ...details(problem).map((detail) => paint('dim', `    ${detail}`)),
  ]);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  lines.push(`${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
  return `${lines.join('\n')}\n`;
}

function details(problem: Problem): string[] {
  const lines = [`at ${problem.path || 'the top'}`];
  if (problem.found !== null) lines.push(`found ${visible(problem.found)}`);
  if (problem.didYouMean !== null) lines.push(`did you mean ${problem.didYouMean}?`);
  if (problem.allowed.length > 0) lines.push(`allowed: ${problem.allowed.join(', ')}`);
  if (problem.related !== null) {
    lines.push(
      `see ${problem.related.file}:${problem.related.line}:${problem.related.column}: ${problem.related.message}`,
    );
  }
  if (problem.acknowledged !== null) lines.push(`known: ${problem.acknowledged} says which reading is taken`);
  return lines;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What stands in a file must not steer the terminal that shows it. */
const visible = (text: string) => text.replaceAll(/\p{Cc}/gu, '\uFFFD');
