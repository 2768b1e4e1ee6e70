import { judgeNeeds } from '../act/judge-needs.ts';
import type { Instant } from '../calendar/instant.ts';
import { decideEntitlement } from '../entitlement/decide-entitlement.ts';
import { entitlementFacts } from '../entitlement/entitlement-facts.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { Guide } from '../guide/guide.ts';
import { checkForm } from '../intake/check-form.ts';
import { clocksOf } from '../turn/clocks.ts';
import type { Need } from '../kernel/need.ts';
import { rolesOf, isOf } from './party.ts';
import type { Decision, Refusal } from './case.ts';
import { requestKind } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import { proposed } from './decide-guide-act.ts';
import type { CaseEvent } from './event.ts';
import { project } from './evolve.ts';
import { carryOut } from './happen.ts';
import type { CaseState } from './evolve.ts';
import { recorded } from './record.ts';
import { refusal, refused } from './refusal.ts';
import { routedOn } from './routing.ts';
import { optionalText, requiredText } from './text-limits.ts';

/**
 * Opens a case of any kind: entitlement, severity, texts and the form are judged together, and all that fails is told.
 * Only a request for support is entitled and has a severity; another kind is opened by whom the guide names.
 */
export function openCase(guide: Guide, command: CommandOf<'open'>, now: Instant): Decision {
  const isRequest = command.kind === requestKind;
  const entitlement = isRequest ? decideEntitlement(guide, command.entitlement, now) : ofKind(guide, command);
  const form = checkForm(guide, formInput(command), now);
  const severity = isRequest ? judgeSeverity(guide, command, now) : { to: '', refusals: [], ask: null };
  const refusals = [
    ...unknowns(guide, command),
    ...(isRequest ? [] : kindRefusals(guide, command)),
    ...entitlementRefusals(entitlement),
    ...severity.refusals,
    ...requiredText('title', command.title),
    ...optionalText('description', command.description),
    ...(form.ok ? [] : form.refusals),
  ];
  if (refusals.length > 0 || !form.ok) return refused(refusals);
  const { number, requester, channel, title, description, files, by, kind } = command;
  const { offering, contract, product } = command.entitlement;
  const opened: CaseEvent = {
    type: 'opened',
    at: now,
    noticed: null,
    by,
    number,
    guide: guide.id,
    edition: guide.edition,
    requester,
    offering,
    addOns: contract.addOns,
    product: product.id,
    channel,
    severity: severity.to,
    title,
    description,
    form: form.form,
    files,
    entitlement,
    ...(isRequest ? {} : { kind }),
    ...(contract.terms === undefined || contract.terms.length === 0 ? {} : { terms: contract.terms }),
  };
  return { ok: true, events: withWhatFollows(guide, command, recorded(guide, null, opened), severity.ask) };
}

interface SeverityAsk {
  to: string;
  asks: readonly (Need & { of: string })[];
}

/** What a new case brings with it: an incident used, where it goes, and what others are asked. */
function withWhatFollows(
  guide: Guide,
  command: CommandOf<'open'>,
  opened: CaseEvent,
  ask: SeverityAsk | null,
): readonly CaseEvent[] {
  const events: CaseEvent[] = [opened];
  let kase: CaseState = project(null, opened);
  const add = (event: CaseEvent) => {
    const noted = recorded(guide, kase, event);
    events.push(noted);
    kase = project(kase, noted);
  };
  const byProgram = { at: opened.at, noticed: null, by: { side: 'program', cause: null } as const };
  const of = { at: opened.at, noticed: null, by: command.by };
  const offering = guide.offerings.find(({ id }) => id === command.entitlement.offering);
  if (command.kind === requestKind && offering?.kind === 'pack')
    add({ ...byProgram, type: 'incidentUsed', contractId: command.requester.contractId });
  const routed = routedOn(guide, kase, opened);
  if (routed !== null) add({ ...byProgram, type: 'routed', ...routed });
  const rule = guide.entitlement.find(({ id }) => id === kase.opened.entitlement.rule);
  if (!kase.admitted && rule?.of) {
    const because = rule.say === null ? [] : [{ say: rule.say, clauses: rule.clauses }];
    add(proposed(kase, of, { do: 'admit' }, { asks: [rule.of], because }));
  }
  if (ask !== null) {
    const because = ask.asks.map(({ say, clauses }) => ({ say, clauses }));
    const what = { do: 'changeSeverity', to: ask.to, reason: '' } as const;
    add(proposed(kase, of, what, { asks: [...new Set(ask.asks.map((need) => need.of))], because }));
  }
  const kind = guide.kinds.find(({ id }) => id === command.kind);
  if (kind === undefined || kind.effects.length === 0) return events;
  const before = { clocks: clocksOf(guide, events), taken: [] };
  const { taken } = carryOut(before, kind.effects, { event: opened, by: byProgram.by });
  return [...events, ...taken.map(({ event }) => event)];
}

function ofKind(guide: Guide, { kind }: CommandOf<'open'>): EntitlementDecision {
  const clauses = guide.kinds.find(({ id }) => id === kind)?.clauses ?? [];
  return { answer: 'allow', rule: kind, say: null, clauses };
}

function kindRefusals(guide: Guide, { kind, by }: CommandOf<'open'>): readonly Refusal[] {
  const found = guide.kinds.find(({ id }) => id === kind);
  const params = { kind };
  if (found === undefined) return [refusal('kind-unknown', { path: '/kind', params })];
  if (found.by.some((party) => isOf(party, by, null))) return [];
  const because = { say: null, clauses: found.clauses };
  return [refusal('kind-not-for-role', { path: '/kind', params, because })];
}

function formInput({ entitlement, channel, severity, form, files, kind }: CommandOf<'open'>) {
  const { offering, product, contact, contract } = entitlement;
  return {
    kind,
    offering,
    addOns: contract.addOns,
    product,
    contact,
    contract,
    channel,
    severity,
    answers: form,
    files,
  };
}

function unknowns(guide: Guide, { entitlement, severity, kind }: CommandOf<'open'>): readonly Refusal[] {
  const { offering, product } = entitlement;
  const known = (among: readonly { id: string }[], wanted: string) => among.some(({ id }) => id === wanted);
  return [
    ...(known(guide.offerings, offering)
      ? []
      : [refusal('offering-unknown', { path: '/entitlement/offering', params: { offering } })]),
    ...(known(guide.products, product.id)
      ? []
      : [refusal('product-unknown', { path: '/entitlement/product', params: { product: product.id } })]),
    ...(kind !== requestKind || known(guide.severities, severity)
      ? []
      : [refusal('severity-unknown', { path: '/severity', params: { severity } })]),
  ];
}

function entitlementRefusals(decision: EntitlementDecision): readonly Refusal[] {
  if (decision.answer === 'allow' || decision.answer === 'ask') return [];
  const code = decision.answer === 'refuse' ? 'not-entitled' : 'self-help-only';
  return [refusal(code, { params: { rule: decision.rule }, because: decision })];
}

/** The severity to open with. One that others must agree to is asked for, and another one holds meanwhile. */
function judgeSeverity(
  guide: Guide,
  command: CommandOf<'open'>,
  now: Instant,
): { to: string; refusals: readonly Refusal[]; ask: SeverityAsk | null } {
  const { by, severity: to } = command;
  const needs = guide.severities.find(({ id }) => id === to)?.needs ?? [];
  if (needs.length === 0) return { to, refusals: [], ask: null };
  const facts = {
    ...entitlementFacts(guide, command.entitlement, now),
    severity: to,
    form: command.form,
    actor: { side: by.side, roles: rolesOf(by), isOwner: false },
  };
  const unmet = needs.filter(({ when, that }) => (when === null || when.holds(facts)) && !that.holds(facts));
  const asks = unmet.flatMap((need) =>
    need.verdict === 'ask' && need.of !== null && !isOf(need.of, by, null) ? [{ ...need, of: need.of }] : [],
  );
  const judged = judgeNeeds(needs, facts, {
    by,
    kase: null,
    override: null,
    asked: false,
    code: 'severity-need-unmet',
    path: '/severity',
  });
  const meanwhile = asks.find((need) => need.meanwhile !== null)?.meanwhile ?? null;
  const unasked = meanwhile === null ? asks : [];
  const refusals = [
    ...judged.refusals,
    ...unasked.map((need) => refusal('severity-need-unmet', { path: '/severity', because: need })),
  ];
  if (meanwhile === null) return { to, refusals, ask: null };
  return { to: meanwhile, refusals, ask: { to, asks } };
}
