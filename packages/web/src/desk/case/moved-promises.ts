import type { CaseView, Text } from '@upheld/contract';

export interface MovedPromise {
  name: Text;
  before: string;
  after: string;
}

/** Which promises are due at another time than before an act. */
export function movedPromises(before: CaseView, after: CaseView): MovedPromise[] {
  return after.milestones.flatMap((now) => {
    const then = before.milestones.find(({ id, turn }) => id === now.id && turn === now.turn);
    const moved =
      then !== undefined &&
      then.due !== null &&
      now.due !== null &&
      then.due !== now.due &&
      now.endedAt === null;
    return moved ? [{ name: now.name, before: then.due as string, after: now.due as string }] : [];
  });
}
