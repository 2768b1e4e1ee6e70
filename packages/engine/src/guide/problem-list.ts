import { nearMatch } from './near-match.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { namedSteps, type SourceNode } from './source/source-node.ts';
import type { YamlFault } from './source/read-yaml.ts';

type NewProblem = Omit<Problem, 'didYouMean' | 'code' | 'related' | 'acknowledged'> & {
  code: ProblemCode;
  related?: Problem['related'];
};

/** Problems shown of what may stand in a place; a calendar may be one of hundreds of zones. */
const mostAllowed = 60;

/** Collects the problems of all files of a guide; each is kept once. */
export class ProblemList {
  readonly #problems = new Map<string, Problem>();

  add({ related, ...problem }: NewProblem): void {
    const { file, line, column, code, path, found } = problem;
    const key = [file, line, column, code, path, found].join('\n');
    if (this.#problems.has(key)) return;
    const didYouMean = found === null ? null : nearMatch(found, problem.allowed);
    const allowed = problem.allowed.slice(0, mostAllowed);
    this.#problems.set(key, {
      ...problem,
      allowed,
      didYouMean,
      related: related ?? null,
      acknowledged: null,
    });
  }

  addYamlFaults(file: string, root: SourceNode | null, faults: readonly YamlFault[]): void {
    for (const { code, place, path, message, found, related } of faults) {
      this.add({
        severity: 'error',
        code,
        file,
        ...place,
        path: (root ? namedSteps(root, path) : path).join('.'),
        message,
        found,
        allowed: [],
        related: related && { file, ...related.place, message: related.message },
      });
    }
  }

  /** Marks the warnings about entries for which the guide says that it knows, and which reading it takes. */
  acknowledge(readings: readonly { id: string; at: string }[]): void {
    for (const [key, problem] of this.#problems) {
      const { severity, path, code } = problem;
      if (severity !== 'warning' || code === 'source-conflict' || code === 'source-silent') continue;
      const reading = readings.find(({ at }) => path === at || path.startsWith(`${at}.`));
      if (reading !== undefined) this.#problems.set(key, { ...problem, acknowledged: reading.id });
    }
  }

  hasErrorIn(file: string): boolean {
    return [...this.#problems.values()].some(
      (problem) => problem.file === file && problem.severity === 'error',
    );
  }

  hasErrors(): boolean {
    return [...this.#problems.values()].some(({ severity }) => severity === 'error');
  }

  /** By file, `guide.yaml` first, then by line and column. */
  sorted(): Problem[] {
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return [...this.#problems.values()].toSorted(
      (a, b) =>
        order(fileOrder(a.file), fileOrder(b.file)) ||
        a.line - b.line ||
        a.column - b.column ||
        order(a.code, b.code) ||
        order(a.path, b.path),
    );
  }
}

const fileOrder = (file: string) => (file === 'guide.yaml' ? '' : file);
