import { styleText } from 'node:util';
import type { CoveredRequirement } from '@upheld/scenario';
import { problemLines } from '../problem-lines.ts';
import type { MeasuredCoverage } from './measure-coverage.ts';
import { failureLines } from './scenario-lines.ts';

/** The table for a terminal: id, what shows it, and whether that passes; then everything that failed, with its place. */
export function coverageLines(measured: MeasuredCoverage, colour: boolean): string {
  const paint = (style: 'red' | 'green' | 'dim', text: string) => (colour ? styleText(style, text) : text);
  const { coverage, scenarios, published, problems } = measured;
  const rows = coverage.requirements.map(({ id, state, shownBy }) => {
    const verdict = paint(state === 'passing' ? 'green' : 'red', state.padEnd(7));
    return `${id.padEnd(7)} ${verdict}  ${shownBy.map(({ place }) => place).join(', ')}`.trimEnd();
  });
  const failures = [
    ...scenarios.flatMap((result) =>
      'problems' in result
        ? [problemLines(result.problems, colour).trimEnd()]
        : result.failures.flatMap((failure) => failureLines(result.file, failure)),
    ),
    ...published.flatMap(({ file, failures: missed }) => missed.flatMap((failure) => failureLines(file, failure))),
    ...(problems.length > 0 ? [problemLines(problems, colour).trimEnd()] : []),
    ...coverage.unknown.map(({ id, place }) => `    ${place}: there is no requirement ${id}`),
  ];
  const count = (state: CoveredRequirement['state']) =>
    coverage.requirements.filter((one) => one.state === state).length;
  const passed = scenarios.filter((one) => one.passed).length + published.filter((one) => one.passed).length;
  const summary = [
    `${coverage.requirements.length} requirements: ${count('passing')} passing, ${count('failing')} failing, ${count('missing')} missing`,
    `${scenarios.length} scenarios and ${published.length} checks of what is published: ${passed} passed`,
  ];
  return `${[...rows, ...(failures.length > 0 ? ['', ...failures] : []), '', ...summary].join('\n')}\n`;
}
