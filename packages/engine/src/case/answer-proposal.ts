import { judgeAct } from '../act/judge-act.ts';
import type { Actor } from './actor.ts';
import { rulesOf } from './case-rules.ts';
import type { Refusal } from './case.ts';
import type { CommandOf } from './command.ts';
import type { CaseEvent } from './event.ts';
import { answersFor, openProposal } from './judge-proposal.ts';
import { refuse } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';
import { optionalText, requiredText } from './text-limits.ts';

/** One more party agrees; with the last one the thing itself happens, judged again by the case as it is now. */
export function agree({ clocks, at }: Standing, command: CommandOf<'agree'>): Outcome {
  const { guide, kase } = clocks;
  const { by, words } = command;
  const found = openProposal(kase, command.proposal);
  if (!found.ok) return found;
  const { proposal } = found;
  const party = answersFor(proposal, by, kase, words);
  const refusals = [...(party === null ? [notAsked(proposal)] : []), ...optionalText('words', words)];
  if (party === null || refusals.length > 0) return refuse(...refusals);
  const of = { at, noticed: null, by };
  const agreed: CaseEvent = { ...of, type: 'agreed', proposal: proposal.number, for: party, words };
  const waiting = proposal.of.filter((asked) => asked !== party && !proposal.agreedBy.includes(asked));
  if (waiting.length > 0) return { ok: true, events: [agreed] };
  const { what } = proposal;
  switch (what.do) {
    case 'admit':
      return { ok: true, events: [agreed, { ...of, type: 'admitted' }] };
    case 'changeSeverity':
      if (what.to === kase.severity) return { ok: true, events: [agreed] };
      return {
        ok: true,
        events: [
          agreed,
          {
            ...of,
            by: proposal.by,
            type: 'severityChanged',
            from: kase.severity,
            to: what.to,
            reason: what.reason,
          },
        ],
      };
    case 'act': {
      const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === what.act);
      if (rule === undefined) return refuse(refusal('act-unknown', { params: { act: what.act } }));
      const attempt = {
        rule,
        by: proposal.by,
        answers: what.with,
        files: what.files,
        override: what.override ?? null,
        calledBy: what.calledBy ?? null,
      };
      const judged = judgeAct(guide, kase, attempt, false);
      if (!judged.ok) return judged;
      return { ok: true, events: [agreed, { ...of, by: proposal.by, ...judged.done }] };
    }
    default:
      return never(what);
  }
}

const notAsked = ({ number, of }: { number: number; of: readonly string[] }): Refusal =>
  refusal('proposal-not-asked', { params: { proposal: number, of: of.join(', ') } });

/** One party declines, and nothing comes of it; a case that nobody admits is closed. */
export function decline({ clocks, at }: Standing, command: CommandOf<'decline'>): Outcome {
  const { guide, kase } = clocks;
  const { by, reason } = command;
  const found = openProposal(kase, command.proposal);
  if (!found.ok) return found;
  const { proposal } = found;
  const mayAnswer = answersFor(proposal, by, kase, null) !== null;
  const mayWithdraw = by.side !== 'program' && proposal.by.side !== 'program' && isSame(by, proposal.by);
  const refusals = [
    ...(mayAnswer || mayWithdraw ? [] : [notAsked(proposal)]),
    ...requiredText('reason', reason),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const of = { at, noticed: null, by };
  const declined: CaseEvent = { ...of, type: 'declined', proposal: proposal.number, reason };
  const rule = guide.entitlement.find(({ id }) => id === kase.opened.entitlement.rule);
  const way = proposal.what.do === 'admit' ? (rule?.declined ?? null) : null;
  return { ok: true, events: way === null ? [declined] : [declined, { ...of, type: 'closed', way, reason }] };
}

const isSame = (
  one: Extract<Actor, { person: unknown }>,
  other: Extract<Actor, { person: unknown }>,
): boolean => one.person.id === other.person.id;

function never(what: never): never {
  throw new Error(`unknown proposal ${JSON.stringify(what)}`);
}
