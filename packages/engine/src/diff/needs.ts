import type { Need } from '../kernel/need.ts';
import type { Change, Verdict } from './change.ts';
import { reworded, ruleChanged } from './compare-parts.ts';
import { matched } from './matched.ts';
import { ruleText, sameText } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { list, said, word } from './values.ts';

/**
 * What must be so before something is done. Needs bear no ids: they are the same where the condition is, and else where
 * the words are.
 */
export function compareNeeds(
  subject: Subject,
  before: readonly Need[],
  after: readonly Need[],
  at: string,
): Change[] {
  const byCondition = matched(before, after, ({ that, when }) => ruleText([that, when]));
  const byWords = matched(byCondition.removed, byCondition.added, ({ say }) => ruleText(Object.entries(say)));
  const told = (code: 'gained' | 'lost', needs: readonly Need[]): Change[] =>
    needs.map(({ say, clauses }) =>
      changeOf(
        {
          ...subject,
          before: code === 'gained' ? null : { clauses },
          after: code === 'lost' ? null : { clauses },
        },
        code,
        code === 'gained' ? 'worse' : 'better',
        { params: { part: word('needs'), items: list([said(say)]) }, at },
      ),
    );
  return [
    ...told('lost', byWords.removed),
    ...told('gained', byWords.added),
    ...[...byCondition.kept, ...byWords.kept].flatMap(([old, now]) => [
      ...(sameText(old.say, now.say) ? [] : reworded(subject, 'needs', old.say, now.say, at)),
      ...ruleChanged(subject, 'needs', { before: old, after: now, at }, { verdict: stricterThan(old, now) }),
    ]),
  ];
}

const strictness: Readonly<Record<Need['verdict'], number>> = { warn: 0, ask: 1, refuse: 2 };

function stricterThan(old: Need, now: Need): Verdict {
  if (strictness[now.verdict] === strictness[old.verdict]) return 'different';
  return strictness[now.verdict] > strictness[old.verdict] ? 'worse' : 'better';
}
