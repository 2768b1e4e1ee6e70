import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { entitlementNames } from '../conditions/names.ts';
import type { Policy } from '../guide.ts';
import type { RawPolicies } from './shape.ts';

export const compilePolicies = (raw: RawPolicies, compiling: Compiling): Policy[] =>
  Object.entries(raw).map(([id, policy]) => {
    const path = ['policies', id];
    return {
      id,
      title: compiling.text(policy.title, [...path, 'title']),
      says: compiling.text(policy.says, [...path, 'says']),
      when: conditionOrNull(policy.when, [...path, 'when'], entitlementNames(compiling.names), compiling),
      clauses: compiling.clauses(policy),
    };
  });
