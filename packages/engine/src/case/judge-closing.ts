import type { Instant } from '../calendar/instant.ts';
import type { Id } from '../guide/text.ts';
import type { Clocks } from '../turn/clocks.ts';
import { quorumCount } from '../turn/duty-clock.ts';
import type { Side } from './actor.ts';
import type { Refusal } from './case.ts';
import { rulesOf } from './case-rules.ts';
import { conditionFacts } from './condition-facts.ts';
import { refusal } from './refusal.ts';

/**
 * All that stands against closing a case in a way of its guide at an instant. The program closes only for a countdown,
 * which has judged its own quorum; by hand a way with a quorum needs it as well.
 */
export function judgeClosing(reached: Clocks, wayId: Id, side: Side, at: Instant): readonly Refusal[] {
  const { guide, kase } = reached;
  const { closing } = rulesOf(guide, kase.kind);
  const way = closing.ways.find(({ id }) => id === wayId);
  if (way === undefined) return [refusal('closing-way-unknown', { path: '/way', params: { way: wayId } })];
  const facts = conditionFacts(guide, kase, null);
  const byHand = side !== 'program';
  return [
    ...(byHand && !way.by.includes(side)
      ? [
          refusal('closing-not-by-side', {
            params: { way: wayId, side },
            because: { say: null, clauses: way.clauses },
          }),
        ]
      : []),
    ...way.needs
      .filter(({ when, that }) => (when === null || when.holds(facts)) && !that.holds(facts))
      .map((need) =>
        refusal('closing-need-unmet', {
          params: { way: wayId },
          // A need without a clause of its own rests on those of its way.
          because: need.clauses.length > 0 ? need : { say: need.say, clauses: way.clauses },
        }),
      ),
    ...(byHand ? unmetQuorum(reached, wayId, at) : []),
    ...closing.holds
      .filter((hold) => hold.ways.includes(wayId) && hold.when.holds(facts))
      .map((hold) => refusal('closing-held', { params: { way: wayId }, because: hold })),
  ];
}

function unmetQuorum(reached: Clocks, way: Id, at: Instant): readonly Refusal[] {
  return reached.duties.flatMap((clock) => {
    const { quorum, onDue, clauses } = clock.duty;
    const closesThisWay = onDue.some((effect) => effect.do === 'close' && effect.way === way);
    if (quorum === null || !closesThisWay) return [];
    const count = quorumCount(reached.guide, clock, reached.kase, at);
    if (count >= quorum.count) return [];
    return [
      refusal('closing-quorum-unmet', {
        params: { way, count, needed: quorum.count },
        because: { say: null, clauses },
      }),
    ];
  });
}
