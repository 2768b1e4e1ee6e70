import type { Instant } from '../calendar/instant.ts';
import { decideEntitlement } from '../entitlement/decide-entitlement.ts';
import { entitlementFacts } from '../entitlement/entitlement-facts.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { Guide } from '../guide/guide.ts';
import { checkForm } from '../intake/check-form.ts';
import type { Decision, Refusal } from './case.ts';
import type { CommandOf } from './command.ts';
import { refusal, refused } from './refusal.ts';
import { optionalText, requiredText } from './text-limits.ts';

/** Opens a case: entitlement, severity, texts and the intake's form are judged together, and all that fails is told. */
export function openCase(guide: Guide, command: CommandOf<'open'>, now: Instant): Decision {
  const entitlement = decideEntitlement(guide, command.entitlement, now);
  const form = checkForm(guide, formInput(command), now);
  const refusals = [
    ...unknowns(guide, command),
    ...entitlementRefusals(entitlement),
    ...unmetSeverityNeeds(guide, command, now),
    ...requiredText('title', command.title),
    ...optionalText('description', command.description),
    ...(form.ok ? [] : form.refusals),
  ];
  if (refusals.length > 0 || !form.ok) return refused(refusals);
  const { number, requester, channel, severity, title, description, files, by } = command;
  const { offering, contract, product } = command.entitlement;
  return {
    ok: true,
    events: [
      {
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
        severity,
        title,
        description,
        form: form.form,
        files,
        entitlement,
      },
    ],
  };
}

function formInput({ entitlement, channel, severity, form, files }: CommandOf<'open'>) {
  const { offering, product, contact, contract } = entitlement;
  return {
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

function unknowns(guide: Guide, { entitlement, severity }: CommandOf<'open'>): readonly Refusal[] {
  const { offering, product } = entitlement;
  const known = (among: readonly { id: string }[], wanted: string) => among.some(({ id }) => id === wanted);
  return [
    ...(known(guide.offerings, offering)
      ? []
      : [refusal('offering-unknown', { path: '/entitlement/offering', params: { offering } })]),
    ...(known(guide.products, product.id)
      ? []
      : [refusal('product-unknown', { path: '/entitlement/product', params: { product: product.id } })]),
    ...(known(guide.severities, severity)
      ? []
      : [refusal('severity-unknown', { path: '/severity', params: { severity } })]),
  ];
}

function entitlementRefusals(decision: EntitlementDecision): readonly Refusal[] {
  if (decision.answer === 'allow') return [];
  const code = decision.answer === 'refuse' ? 'not-entitled' : 'self-help-only';
  return [refusal(code, { params: { rule: decision.rule }, because: decision })];
}

function unmetSeverityNeeds(guide: Guide, command: CommandOf<'open'>, now: Instant): readonly Refusal[] {
  const severity = guide.severities.find(({ id }) => id === command.severity);
  if (severity === undefined || severity.needs.length === 0) return [];
  const facts = {
    ...entitlementFacts(guide, command.entitlement, now),
    severity: command.severity,
    form: command.form,
  };
  return severity.needs
    .filter((need) => !need.that.holds(facts))
    .map((need) => refusal('severity-need-unmet', { path: '/severity', because: need }));
}
