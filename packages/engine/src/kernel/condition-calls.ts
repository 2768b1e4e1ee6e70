import type { ASTNode } from '@marcbachmann/cel-js';

/** A method that a condition calls: `form.code.matches('[Oo]')`. */
export interface MethodCall {
  method: string;
  args: readonly ASTNode[];
  node: ASTNode;
  /** Whether it is asked of each entry of a list, by a method that goes through one. */
  ofEach: boolean;
}

/** Methods that go through a list: `done.all(one, one != 'close')`. */
export const listMethods: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Every method that a condition calls, in no order. */
export function methodCalls(ast: ASTNode): readonly MethodCall[] {
  const calls: MethodCall[] = [];
  const open: { node: ASTNode; ofEach: boolean }[] = [{ node: ast, ofEach: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, ofEach } = next;
    if (node.op !== 'rcall') {
      open.push(...nodesIn(node.args).map((inner) => ({ node: inner, ofEach })));
      continue;
    }
    const [method, receiver, args] = node.args;
    calls.push({ method, args, node, ofEach });
    open.push({ node: receiver, ofEach });
    open.push(...args.map((inner) => ({ node: inner, ofEach: ofEach || listMethods.has(method) })));
  }
  return calls;
}

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return isNode(args) ? [args] : [];
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
