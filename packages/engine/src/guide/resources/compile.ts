import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { entitlementNames } from '../conditions/names.ts';
import type { Resource } from '../guide.ts';
import type { RawResources } from './shape.ts';

export const compileResources = (raw: RawResources, compiling: Compiling): Resource[] =>
  Object.entries(raw).map(([id, resource]) => {
    const path = ['resources', id];
    return {
      id,
      kind: resource.kind,
      title: compiling.text(resource.title, [...path, 'title']),
      says: compiling.textOrNull(resource.says, [...path, 'says']),
      url: resource.url ?? null,
      when: conditionOrNull(resource.when, [...path, 'when'], entitlementNames(compiling.names), compiling),
      clauses: compiling.clauses(resource),
    };
  });
