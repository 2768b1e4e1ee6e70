import type { z } from 'zod';
import { isProblemCode, type ProblemCode } from '../problem-codes.ts';
import type { Path } from '../source/path.ts';
import { nodeAt, type SourceNode } from '../source/source-node.ts';

export interface ShapeFault {
  code: ProblemCode;
  path: Path;
  message: string;
  on: 'key' | 'value';
  allowed: readonly string[];
  /** The key alone is wrong, and is to be left out. */
  drop: boolean;
}

type Issue = z.core.$ZodIssue;

/** What zod found, in the words and codes of a guide's problems. */
export function shapeFaults(issues: readonly Issue[], root: SourceNode): ShapeFault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], root));
}

function faultsOf(issue: Issue, outer: Path, root: SourceNode): ShapeFault[] {
  const path = [...outer, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const plain = (code: ProblemCode, message: string, allowed: readonly string[] = []): ShapeFault[] => {
    const [ownCode, ownMessage] = codeAndMessage(issue.message);
    return [
      { code: ownCode ?? code, path, message: ownMessage ?? message, on: 'value', allowed, drop: false },
    ];
  };
  const node = nodeAt(root, path);
  if (!node && path.length > 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key') {
    return missing(issue, path);
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        message: `There is no field ${key} here`,
        on: 'key',
        allowed: [],
        drop: true,
      }));
    case 'invalid_union':
      return (
        unionFaults(issue, path, root) ??
        plain('wrong-type', ownWords(issue) ?? 'This is none of the forms that fit here')
      );
    case 'invalid_key': {
      const inner = issue.issues[0];
      const [code, message] = codeAndMessage(inner?.message ?? '');
      return [
        {
          code: code ?? 'id-invalid',
          path,
          message: message ?? 'This cannot be an id',
          on: 'key',
          allowed: [],
          drop: true,
        },
      ];
    }
    case 'invalid_type':
      return plain(
        'wrong-type',
        ownWords(issue) ?? `${typeWords[issue.expected] ?? issue.expected} is expected`,
      );
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const few = allowed.length <= 6 ? `; ${allowed.join(', ')} may stand here` : '';
      return plain('wrong-value', `This value does not fit here${few}`, allowed);
    }
    default:
      return plain('wrong-value', ownWords(issue) ?? 'This value does not fit');
  }
}

function missing(issue: Issue, path: Path): ShapeFault[] {
  const [code] = codeAndMessage(issue.message);
  const [, message] = codeAndMessage(issue.message);
  const field = String(path.at(-1));
  const own = code === 'clock-missing' ? code : 'missing-field';
  const words = code === 'clock-missing' && message ? message : `${field} is missing`;
  return [{ code: own, path, message: words, on: 'value', allowed: [], drop: false }];
}

/** The faults of the one form that was meant: the one whose outermost type fits. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: SourceNode): ShapeFault[] | null {
  const scalar = nodeAt(root, path)?.kind === 'scalar';
  const misses = (inner: Issue) =>
    inner.path.length === 0 && (inner.code === 'invalid_type' || (inner.code === 'invalid_value' && !scalar));
  const meant = issue.errors.filter((errors) => !errors.some(misses));
  const [best] = meant.toSorted((a, b) => a.length - b.length);
  return best ? best.flatMap((inner) => faultsOf(inner, path, root)) : null;
}

const ownWords = (issue: Issue): string | null =>
  /^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message) ? null : issue.message;

function codeAndMessage(message: string): [ProblemCode | null, string | null] {
  const [, code, words] = /^([a-z]+(?:-[a-z]+)+): (.*)$/s.exec(message) ?? [];
  return code && words && isProblemCode(code) ? [code, words] : [null, null];
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'A text',
  number: 'A number',
  int: 'A whole number',
  boolean: 'true or false',
  object: 'A map',
  record: 'A map',
  array: 'A list',
};
