import type { Instant } from '../calendar/instant.ts';
import { decideEntitlement } from '../entitlement/decide-entitlement.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { Guide } from '../guide/guide.ts';
import { checkForm } from '../intake/check-form.ts';
import { requestKind } from './case-rules.ts';
import type { Decision, Refusal } from './case.ts';
import type { CommandOf } from './command.ts';
import type { CaseEvent } from './event.ts';
import { openingSeverity } from './opening-severity.ts';
import { isOf } from './party.ts';
import { recorded } from './record.ts';
import { refusal, refused } from './refusal.ts';
import { optionalText, requiredText } from './text-limits.ts';
import { withWhatFollows } from './what-follows-opening.ts';

/**
 * Opens a case of any kind: entitlement, severity, texts and the form are judged together, and all that fails is told.
 * Only a request for support is entitled and has a severity; another kind is opened by whom the guide names.
 */
export function openCase(guide: Guide, command: CommandOf<'open'>, now: Instant): Decision {
  const isRequest = command.kind === requestKind;
  const entitlement = isRequest ? decideEntitlement(guide, command.entitlement, now) : ofKind(guide, command);
  const form = checkForm(guide, formInput(command), now);
  const severity = isRequest ? openingSeverity(guide, command, now) : { to: '', refusals: [], ask: null };
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

/** Another kind of case has no severity, whatever was sent. */
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
    severity: kind === requestKind ? severity : '',
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
