import type { Compiling } from '../compiling.ts';
import { answers, entitlementNames, extended } from '../conditions/names.ts';
import { compileEntitlementRules } from '../entitlement-rules/compile.ts';
import type { Right } from '../guide.ts';
import { compileFields } from '../intake/compile-fields.ts';
import type { RawRights } from './shape.ts';

export const compileRights = (raw: RawRights, compiling: Compiling): Right[] =>
  Object.entries(raw).map(([id, right]) => {
    const path = ['rights', id];
    const asked = (right.ask ?? []).map((field) => ({
      id: field.id,
      type: field.type,
      options: Object.keys(field.options ?? {}),
    }));
    const names = extended(entitlementNames(compiling.names), { form: answers(asked) });
    return {
      id,
      name: compiling.text(right.name, [...path, 'name']),
      fields: compileFields(right.ask, [...path, 'ask'], names, compiling),
      rules: compileEntitlementRules(right.rules, [...path, 'rules'], names, compiling),
      clauses: compiling.clauses(right),
    };
  });
