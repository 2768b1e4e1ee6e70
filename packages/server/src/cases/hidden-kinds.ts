import type { Guide, Id } from '@upheld/engine';
import { sql, type RawBuilder } from 'kysely';
import { isStaff, type Access } from '../access/access.ts';

/** Whether a reader is not told of cases of a kind: to customers, those that the guide keeps in the house. */
export const isHiddenKind = (access: Access, guide: Guide, kind: Id): boolean =>
  !isStaff(access) && guide.kinds.find(({ id }) => id === kind)?.visible === 'internal';

/** That a row of `"case" c` is of no such kind, by the editions in force; nothing to ask for where there is none. */
export function noHiddenKind(access: Access, guides: readonly Guide[]): RawBuilder<unknown>[] {
  const pairs = guides.flatMap((guide) =>
    guide.kinds
      .filter(({ id }) => isHiddenKind(access, guide, id))
      .map(({ id }) => sql`(${guide.id}, ${id})`),
  );
  return pairs.length === 0 ? [] : [sql`(c.guide, c.kind) not in (${sql.join(pairs)})`];
}
