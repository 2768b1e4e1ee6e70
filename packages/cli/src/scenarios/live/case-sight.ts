import type { CaseView, GuidanceView } from '@upheld/contract';
import type { CaseEvent } from '@upheld/engine';
import type { CaseSight } from '@upheld/scenario';
import { milestoneOf } from './read-answers.ts';

type Proposal = CaseSight['kase']['proposals'][number];

/** What a scenario may expect of a case, as the server shows it to staff. `history` is its timeline. */
export function sightOf(
  view: CaseView,
  history: readonly CaseEvent[],
  guidance: GuidanceView,
): CaseSight {
  return {
    kase: {
      status: view.status,
      severity: view.severity?.id ?? '',
      raised: view.raised,
      owner: view.owner,
      turn: view.turn,
      waitingFor: view.waitingFor,
      closedBy:
        view.closedBy === null ? null : { way: view.closedBy.way, at: Date.parse(view.closedAt ?? '') },
      admitted: view.admitted,
      edition: view.edition,
      routed: view.routed,
      done: view.done,
      proposals: view.proposals.map(proposalOf),
      history,
    },
    facts: Object.fromEntries(view.facts.map(({ id, value }) => [id, value])),
    milestones: view.milestones.map(milestoneOf),
    policies: guidance.policies.map(({ id }) => id),
    resources: guidance.resources.map(({ id }) => id),
  };
}

function proposalOf({
  number,
  what,
  act,
  severity,
  of,
  agreedBy,
  state,
  because,
}: CaseView['proposals'][number]): Proposal {
  return {
    number,
    what:
      what === 'act'
        ? { do: 'act', act: act?.id ?? '', with: {}, files: [] }
        : what === 'changeSeverity'
          ? { do: 'changeSeverity', to: severity?.id ?? '', reason: '' }
          : { do: 'admit' },
    // Whoever proposed it stands in the history, with what they said.
    by: { side: 'program', cause: null },
    of,
    agreedBy,
    state,
    because,
  };
}
