import type { Guide } from '../guide/guide.ts';
import type { Id, Text } from '../guide/text.ts';
import type { Duty } from '../kernel/duty.ts';
import type { Between } from './between.ts';
import { comparedCells, groupedCells } from './cells.ts';
import type { CellGroup } from './cells.ts';
import type { Change, ChangeValue, Verdict } from './change.ts';
import type { ChangeCode, ChangeState } from './change-words.ts';
import { dueOrder } from './due-order.ts';
import type { DueOrder } from './due-order.ts';
import { targetField } from './duty-path.ts';
import { promisedCells, sameHours } from './promised-cells.ts';
import type { PromisedCell } from './promised-cells.ts';
import { sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { word } from './values.ts';

/** What is told of a cell. */
type Told = Pick<Change, 'code' | 'verdict' | 'params'> & { at: 'target' | 'clock' };

/** What a duty promises in the older edition and in the newer, cell by cell of its tables. */
export function compareTargets(between: Between, subject: Subject, before: Duty, after: Duty): Change[] {
  const groups = comparedCells(
    between,
    promisedCells(between.before, before),
    promisedCells(between.after, after),
    {
      changed: (old, now) => changedCell(between, after, old, now),
      added: (now) => addedCell(between.after, now),
    },
  );
  return groups.map((group) => changeOfCells(subject, after, group));
}

/** What a duty promises that the older edition did not have. */
export function newTargets({ after }: Between, subject: Subject, duty: Duty): Change[] {
  const groups = groupedCells(after, promisedCells(after, duty), (cell) => addedCell(after, cell));
  return groups.map((group) => changeOfCells(subject, duty, group));
}

function changeOfCells(subject: Subject, duty: Duty, { value, rows }: CellGroup<Told>): Change {
  const where = { kind: 'cells', rows } as const;
  const change = changeOf(subject, value.code, value.verdict, {
    params: { where, ...value.params },
    at: value.at === 'target' ? targetField(duty) : value.at,
    weight: weightOfDuty(duty),
  });
  return value.code === 'target-added' ? { ...change, before: null } : change;
}

/** What is promised to customers, or closes their case, before what people hold themselves to. */
export const weightOfDuty = (duty: Duty): number => (isPromised(duty) || isCountdown(duty) ? 4 : 1);

export const isPromised = ({ counts, to }: Duty): boolean => counts === 'promise' && to === 'customer';

const isCountdown = ({ concept }: Duty): boolean => concept === 'closing';

function addedCell(guide: Guide, cell: PromisedCell): Told {
  const params = { after: amountIn(guide, cell, cell.amount.kind !== 'none') };
  return { code: 'target-added', verdict: 'different', params, at: 'target' };
}

function changedCell(between: Between, duty: Duty, before: PromisedCell, after: PromisedCell): Told | null {
  const namesHours = !sameHours(between, before, after);
  // Other hours of an offering are told of at the offering, and not again at each of its promises.
  if (sameRule(before.amount, after.amount) && !namesHours) return null;
  const hoursNow = between.after.calendars[after.calendar]?.compiled;
  // Where the hours are the same ones, maybe open longer today, the amounts alone are compared.
  const hoursThen = namesHours ? between.before.calendars[before.calendar]?.compiled : hoursNow;
  const order = dueOrder(
    between,
    { amount: before.amount, calendar: hoursThen },
    { amount: after.amount, calendar: hoursNow },
  );
  return {
    code: codeOf(duty, before, after),
    verdict: verdictOf(duty, before, after, order),
    params: {
      before: amountIn(between.before, before, namesHours),
      after: amountIn(between.after, after, namesHours),
      than: word(comparisons[order]),
    },
    at: sameRule(before.amount, after.amount) ? 'clock' : 'target',
  };
}

function codeOf(duty: Duty, before: PromisedCell, after: PromisedCell): ChangeCode {
  if (isCountdown(duty)) return 'countdown-changed';
  if (before.amount.kind === 'none') return 'promise-made';
  if (after.amount.kind === 'none') return 'promise-dropped';
  return sameRule(before.amount, after.amount) ? 'clock-changed' : 'target-changed';
}

const comparisons: Readonly<Record<DueOrder, ChangeState>> = {
  same: 'otherwise',
  sooner: 'shorter',
  later: 'longer',
  mixed: 'otherwise',
};

/** A countdown takes time from customers; all else that they are promised is better the sooner it comes. */
function verdictOf(duty: Duty, before: PromisedCell, after: PromisedCell, order: DueOrder): Verdict {
  if (!isPromised(duty) && !isCountdown(duty)) return 'different';
  // What is agreed, or hangs on a fact, case by case has no due time to compare with.
  const isOpen = [before, after].some(({ amount: { kind } }) => ['agreed', 'fact', 'ahead'].includes(kind));
  const nothing = { before: before.amount.kind === 'none', after: after.amount.kind === 'none' };
  if (isOpen && !nothing.before && !nothing.after) return 'different';
  const sooner = nothing.before || (order === 'sooner' && !nothing.after);
  const later = nothing.after || order === 'later';
  if (!sooner && !later) return 'different';
  return sooner === !isCountdown(duty) ? 'better' : 'worse';
}

function amountIn(guide: Guide, { amount, calendar }: PromisedCell, namesHours: boolean): ChangeValue {
  const hours = namesHours ? (guide.calendars[calendar]?.name ?? null) : null;
  const factNamed = (id: Id): Text =>
    guide.facts.find((fact) => fact.id === id)?.name ?? { [guide.reference]: id };
  switch (amount.kind) {
    case 'fact':
      return { kind: 'amountOfFact', fact: factNamed(amount.fact), hours };
    case 'ahead':
      return { kind: 'amountAhead', lead: amount.lead, of: factNamed(amount.of), hours };
    case 'instant':
      throw new Error('a guide promises no instant');
    default:
      return { kind: 'amount', amount, hours };
  }
}
