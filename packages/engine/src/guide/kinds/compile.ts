import type { DutyContext } from '../duties/duty-context.ts';
import { compileActs } from '../acts/compile.ts';
import { compileClosing } from '../closing/compile.ts';
import { compileCountdowns } from '../closing/compile-countdowns.ts';
import type { Compiling } from '../compiling.ts';
import { compileEffects, unheard } from '../effects/compile.ts';
import { compileFacts } from '../facts/compile.ts';
import type { CaseKind, GuideRole } from '../guide.ts';
import { compileOpening } from '../intake/compile.ts';
import { compileMilestones } from '../milestones/compile.ts';
import { namesOfKind } from '../names/declared-names.ts';
import { compileNotices } from '../notices/compile.ts';
import { compileParties } from '../parties/parties.ts';
import type { Party } from '../../kernel/party.ts';
import type { RawKind, RawKinds } from './shape.ts';

/** Kinds of case beside the request for support, each compiled with the names that it declares itself. */
export const compileKinds = (raw: RawKinds, roles: readonly GuideRole[], context: DutyContext): CaseKind[] =>
  Object.entries(raw).map(([id, kind]) => {
    if (id === 'request') {
      const message = 'request is the kind that every guide has: the guide itself';
      context.compiling.report({ code: 'name-reserved', path: ['kinds', id], on: 'key', message, found: id });
    }
    const compiled = compileKind(id, kind, { ...context, compiling: within(context.compiling, id) });
    return { ...compiled, visible: visibilityOf(kind, compiled, roles, context.compiling) };
  });

const within = (compiling: Compiling, kind: string): Compiling => ({
  ...compiling,
  names: namesOfKind(compiling.names, kind),
});

/**
 * Unless the guide says otherwise customers are told of a kind that has something for them: to open, to do, or to be
 * promised. What they open or do cannot be kept from them.
 */
function visibilityOf(
  raw: RawKind,
  kind: Omit<CaseKind, 'visible'>,
  roles: readonly GuideRole[],
  compiling: Compiling,
): CaseKind['visible'] {
  const isCustomer = (party: Party) =>
    party === 'customer' || roles.some(({ id, side }) => id === party && side === 'customer');
  const forCustomers = [kind.by, ...kind.acts.map(({ by }) => by)].some((by) => by.some(isCustomer));
  if (raw.visible === 'internal' && forCustomers) {
    const message =
      'Customers open such cases, or do something in them, so the kind cannot be kept from them';
    const path = ['kinds', kind.id, 'visible'];
    compiling.report({ code: 'wrong-value', path, message, found: raw.visible, allowed: ['public'] });
  }
  const promised = kind.duties.some(({ to, counts }) => to === 'customer' && counts === 'promise');
  return raw.visible ?? (forCustomers || promised ? 'public' : 'internal');
}

function compileKind(id: string, raw: RawKind, context: DutyContext): Omit<CaseKind, 'visible'> {
  const { compiling } = context;
  const path = ['kinds', id];
  const closing = compileClosing(raw, path, compiling);
  return {
    id,
    name: compiling.text(raw.name, [...path, 'name']),
    about: compiling.textOrNull(raw.about, [...path, 'about']),
    by: compileParties(raw.by, [...path, 'by'], compiling),
    intake: compileOpening(raw, raw.form, [...path, 'form'], path, compiling),
    effects: raw.then ? compileEffects(raw.then, [...path, 'then'], unheard, compiling) : [],
    facts: compileFacts(raw.facts ?? {}, [...path, 'facts'], compiling),
    acts: compileActs(raw.acts ?? {}, [...path, 'acts'], { concept: 'act', while: null }, compiling),
    duties: [
      ...compileMilestones(raw.milestones ?? {}, [...path, 'milestones'], context),
      ...compileCountdowns(raw, closing, path, context),
    ],
    notices: compileNotices(raw.notices ?? {}, [...path, 'notices'], compiling, 'named'),
    closing,
    clauses: compiling.clauses(raw),
  };
}
