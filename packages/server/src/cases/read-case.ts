import { isStaff, scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { Problem } from '../problems/problem.ts';
import { findCase } from './find-case.ts';
import { isHiddenKind } from './hidden-kinds.ts';
import type { LoadedCase } from './loaded-case.ts';

/** The case of a number as its reader may reach it; what is not theirs is as if it were not there. */
export async function readCase(deps: Deps, access: Access, number: number): Promise<LoadedCase> {
  await deps.guides.current(access.workspace.id);
  const found = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) =>
      findCase(transaction, deps.guides, access.workspace.id, number, { alsoOpen: isStaff(access) }),
    { readOnly: true },
  );
  if (found === null || isHiddenKind(access, found.guide, found.kase.kind)) throw new Problem('not-found');
  return found;
}
