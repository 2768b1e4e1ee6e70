import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, ruleChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, plain } from './values.ts';

/** Which steps a procedure has and when it applies; what a step is, is told of at its act and its clock. */
export function compareProcedures({ before, after }: Between): Change[] {
  const stepNamed = (id: string) => {
    const act = [...after.acts, ...before.acts].find((each) => each.id === id);
    return act === undefined ? plain(id) : named(act.name);
  };
  return compareEntries({
    what: 'procedure',
    before: before.procedures,
    after: after.procedures,
    path: 'procedures',
    name: ({ name }) => named(name),
    added: 'different',
    removed: 'different',
    kept: (old, now, subject) => {
      const ids = (procedure: typeof old) => procedure.steps.map(({ id }) => id);
      const common = (procedure: typeof old, other: typeof old) =>
        procedure.steps
          .filter(({ id }) => ids(other).includes(id))
          .map(({ id, after: following, nextWhenTimeUp, when }) => ({
            id,
            nextWhenTimeUp,
            when,
            after: following.filter((each) => ids(other).includes(each)),
          }));
      return [
        ...renamed(subject, old.name, now.name),
        ...ruleChanged(subject, 'condition', { before: old.applies, after: now.applies, at: 'applies' }),
        ...gainedAndLost(
          subject,
          'steps',
          { before: ids(old), after: ids(now), at: 'steps' },
          { value: stepNamed, gained: 'different', lost: 'different' },
        ),
        ...ruleChanged(subject, 'steps', { before: common(old, now), after: common(now, old), at: 'steps' }),
      ];
    },
  });
}
