import type { Instant } from '../calendar/instant.ts';
import { entitlementFacts } from '../entitlement/entitlement-facts.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Answer, FormInput } from './form-input.ts';

/** What conditions of the intake may see: the request, its severity and the answers to the questions shown. */
export function intakeFacts(
  guide: Guide,
  input: FormInput,
  form: Readonly<Record<Id, Answer>>,
  at: Instant,
): Facts {
  const { channel, contact, contract, offering, product, severity } = input;
  return {
    ...entitlementFacts(guide, { channel, contact, contract, offering, product }, at),
    severity,
    form,
  };
}
