import { styleText } from 'node:util';
import type { Failure, ScenarioResult, UnreadableScenario } from '@upheld/scenario';
import { problemLines } from '../problem-lines.ts';

/** Results for a terminal: a line for each scenario, and below one that failed every place where it did. */
export function scenarioLines(results: readonly (ScenarioResult | UnreadableScenario)[], colour: boolean): string {
  const paint = (style: 'red' | 'green' | 'dim', text: string) => (colour ? styleText(style, text) : text);
  const lines = results.flatMap((result) => {
    const verdict = result.passed ? paint('green', 'passed') : paint('red', 'failed');
    const clauses = result.clauses.length === 0 ? '' : paint('dim', ` (${result.clauses.join(', ')})`);
    const head = `${verdict}  ${result.file}  ${result.title ?? ''}${clauses}`;
    if ('problems' in result) return [head, problemLines(result.problems, colour).trimEnd()];
    return [head, ...result.failures.flatMap((failure) => failureLines(result.file, failure))];
  });
  const passed = results.filter((result) => result.passed).length;
  const noun = results.length === 1 ? 'scenario' : 'scenarios';
  lines.push(`${results.length} ${noun}: ${passed} passed, ${results.length - passed} failed`);
  return `${lines.join('\n')}\n`;
}

/** `file:line:column: path`, then what was expected and what is. */
export const failureLines = (file: string, { line, column, path, expected, found }: Failure): string[] => [
  `    ${file}:${line}:${column}: ${path}`,
  `        expected ${expected}`,
  `        found    ${found}`,
];
