import type { ActRule } from '../../kernel/act-rule.ts';
import { anyOf, compileCondition } from '../../kernel/compile-condition.ts';
import { compileExpression } from '../../kernel/compile-expression.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { FactRule } from '../../kernel/fact.ts';
import { compileAct, compileActs } from '../acts/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { Escalation } from '../guide.ts';
import { compileMilestones } from '../milestones/compile.ts';
import { own } from '../texts/own-text.ts';
import type { RawEscalation } from './shape.ts';

/** The escalation of a guide, and what it becomes: a fact, the acts that begin, carry and end it, and its clocks. */
export function compileEscalation(
  raw: RawEscalation | undefined,
  context: DutyContext,
): { escalation: Escalation | null; facts: FactRule[]; acts: ActRule[]; duties: Duty[] } {
  if (raw === undefined) return { escalation: null, facts: [], acts: [], duties: [] };
  const { compiling } = context;
  const path = ['escalation'];
  const during = compileCondition('fact.escalated');
  const before = compileCondition('!fact.escalated');
  const concept = 'escalation';
  const ask = compileAct('escalate', raw.ask, [...path, 'ask'], { concept, while: before }, compiling);
  const end = compileAct('deescalate', raw.end, [...path, 'end'], { concept, while: during }, compiling);
  const within = compileActs(raw.acts ?? {}, [...path, 'acts'], { concept, while: during }, compiling);
  const duties = compileMilestones(raw.milestones ?? {}, [...path, 'milestones'], context).map(
    (duty): Duty => ({
      ...duty,
      concept,
      // What is promised in an escalation ends with it, without blame.
      lapses: anyOf([before, duty.lapses].filter((one) => one !== null)),
    }),
  );
  const acts = [saying(ask, true), ...within, saying(end, false)];
  return {
    escalation: {
      name: compiling.text(raw.name, [...path, 'name']),
      about: compiling.textOrNull(raw.about, [...path, 'about']),
      phrases: ask.phrases,
      acts: acts.map(({ id }) => id),
      duties: duties.map(({ id }) => id),
      clauses: compiling.clauses(raw),
    },
    facts: [escalated],
    acts,
    duties,
  };
}

const saying = (act: ActRule, value: boolean): ActRule => ({
  ...act,
  sets: [...act.sets, { fact: 'escalated', is: compileExpression(String(value)) }],
});

const escalated: FactRule = {
  id: 'escalated',
  name: own.escalated,
  type: 'truth',
  values: null,
  valueNames: {},
  source: { kind: 'stored', start: false, setBy: [], changes: [] },
  visible: 'public',
  path: 'escalation',
  clauses: [],
};
