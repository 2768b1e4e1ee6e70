import type { ASTNode } from '@marcbachmann/cel-js';
import { listMethods } from './condition-calls.ts';
import type { ConditionFault } from './condition-fault.ts';
import type { ConditionNames, NameType } from './condition-names.ts';

/** Walks a condition and looks up every name, every compared id and every calendar it mentions. */
export function namesUsed(
  ast: ASTNode,
  names: ConditionNames,
): { faults: ConditionFault[]; answersUsed: string[] } {
  const faults: ConditionFault[] = [];
  const answersUsed: string[] = [];

  /** The type of a node as far as it is a path of names; null for anything else. */
  const visit = (node: ASTNode, bound: ReadonlySet<string>): NameType | null => {
    switch (node.op) {
      case 'value':
        return null;
      case 'id':
        return variable(node.args, bound);
      case '.':
      case '.?':
        return field(node.args[0], node.args[1], bound);
      case '[]':
      case '[?]': {
        const key = literal(node.args[1]);
        if (key !== null) return field(node.args[0], key, bound);
        return each(node.args, bound);
      }
      case '==':
      case '!=': {
        const [left, right] = node.args;
        compare(visit(left, bound), right);
        compare(visit(right, bound), left);
        return null;
      }
      case 'in': {
        const [item, list] = node.args;
        compare(visit(list, bound), item);
        const type = visit(item, bound);
        if (list.op === 'list') for (const entry of list.args) compare(type, entry);
        return null;
      }
      case '-': {
        const dashed = dashedField(node.args[0], node.args[1]);
        if (dashed === null) return each(node.args, bound);
        unknownName(dashed, [dashed], `form.${dashed}`);
        return null;
      }
      case 'call':
        if (node.args[0] === 'open') asksCalendar(node.args[1]);
        return each(node.args[1], bound);
      case 'rcall': {
        const [method, receiver, args] = node.args;
        const [first] = args;
        if (!listMethods.has(method) || first?.op !== 'id') return each([receiver, ...args], bound);
        visit(receiver, bound);
        return each(args.slice(1), new Set([...bound, first.args]));
      }
      case 'map':
        return each(node.args.flat(), bound);
      case '!_':
      case '-_':
        return each([node.args], bound);
      default:
        return each(node.args, bound);
    }
  };

  const each = (nodes: readonly ASTNode[], bound: ReadonlySet<string>): null => {
    for (const node of nodes) visit(node, bound);
    return null;
  };

  const variable = (name: string, bound: ReadonlySet<string>): NameType | null => {
    if (bound.has(name)) return null;
    const type = own(names.variables, name);
    if (!type) unknownName(name, Object.keys(names.variables), name);
    return type;
  };

  const field = (of: ASTNode, name: string, bound: ReadonlySet<string>): NameType | null => {
    const type = visit(of, bound);
    if (type?.kind !== 'fields') return null;
    if (of.op === 'id' && (of.args === 'form' || of.args === 'with')) answersUsed.push(name);
    const found = own(type.fields, name);
    const owner = of.op === 'id' ? of.args : '';
    if (!found) unknownName(name, Object.keys(type.fields), `${owner}.${name}`);
    return found;
  };

  const unknownName = (found: string, allowed: readonly string[], shown: string) => {
    const hint = allowed.includes(found) ? `; a name with a dash is written form['${found}']` : '';
    faults.push({ code: 'unknown-name', message: `${shown} is not known here${hint}`, found, allowed });
  };

  /** CEL reads `form.contact-phone` as a subtraction. */
  const dashedField = (left: ASTNode, right: ASTNode): string | null => {
    const form = own(names.variables, 'form');
    if (left.op !== '.' || left.args[0].op !== 'id' || left.args[0].args !== 'form' || right.op !== 'id')
      return null;
    const written = `${left.args[1]}-${right.args}`;
    return form?.kind === 'fields' && own(form.fields, written) ? written : null;
  };

  const compare = (type: NameType | null, other: ASTNode) => {
    const value = literal(other);
    if (value === null || !type || (type.kind !== 'text' && type.kind !== 'texts')) return;
    const { values } = type;
    if (values === null || values.includes(value)) return;
    const message = `'${value}' is never among these values, so this comparison can never change`;
    faults.push({
      code: 'unknown-value',
      message,
      found: value,
      allowed: values.filter((allowed) => allowed !== ''),
    });
  };

  const asksCalendar = (args: readonly ASTNode[]) => {
    if (names.calendars === null) {
      unknownName('open', Object.keys(names.variables), 'open()');
      return;
    }
    const calendar = args[0] ? literal(args[0]) : null;
    if (calendar === null || names.calendars.includes(calendar)) return;
    const message = `There is no calendar ${calendar}`;
    faults.push({ code: 'unknown-reference', message, found: calendar, allowed: names.calendars });
  };

  visit(ast, new Set());
  return { faults, answersUsed };
}

const literal = (node: ASTNode): string | null =>
  node.op === 'value' && typeof node.args === 'string' ? node.args : null;

const own = <T>(named: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(named, name) ? (named[name] ?? null) : null;
