import type { Timeline, TimelineEntry } from '@upheld/contract';
import {
  isPublic,
  seenByCustomer,
  rulesOf,
  type Actor,
  type Case,
  type CaseEvent,
  type Guide,
  type Text,
} from '@upheld/engine';
import { productNamed } from '../guides/guide-view.ts';
import { iso, isoOrNull } from '../http/iso.ts';
import { answersView, factValueView } from './answers-view.ts';
import { actRule } from './guide-parts-view.ts';
import { proposalViewOf } from './proposal-view.ts';

/** The history as a reader may see it. Permalinks keep their numbers whatever is left out. */
export function timelineView(guide: Guide, kase: Case, forCustomer: boolean): Timeline {
  const { history } = kase;
  const items = history.flatMap((event, index) => {
    const seen = forCustomer ? seenByCustomer(guide, kase, event) : event;
    if (seen === null) return [];
    const visible = forCustomer || isPublic(guide, kase, event);
    return [{ ...entryView(seen, index, visible), ...saidByGuide(guide, kase, seen) }];
  });
  return { items, version: history.length };
}

function entryView(
  event: CaseEvent,
  index: number,
  visible: boolean,
): Omit<TimelineEntry, 'names' | 'answers' | 'proposal'> {
  const { type, at, noticed, by, ...data } = event;
  return {
    id: `e${index}`,
    type,
    at: iso(at),
    noticed: isoOrNull(noticed),
    by: actorView(by),
    visibility: visible ? 'public' : 'internal',
    data,
  };
}

type Said = Pick<TimelineEntry, 'names' | 'answers' | 'proposal'>;

/** What the guide calls what an event has by ids only, and the answers that were given with it. */
function saidByGuide(guide: Guide, kase: Case, event: CaseEvent): Said {
  const rules = rulesOf(guide, kase.kind);
  switch (event.type) {
    case 'actDone':
      return actSaid(guide, kase, event.act, event.with);
    case 'proposed':
      return { ...nothing, proposal: proposalViewOf(guide, kase, event.proposal.number) };
    case 'agreed':
    case 'declined':
      return { ...nothing, proposal: proposalViewOf(guide, kase, event.proposal) };
    case 'factSet': {
      const rule = rules.facts.find(({ id }) => id === event.fact);
      if (rule === undefined) return nothing;
      const { id, name } = rule;
      return {
        ...nothing,
        names: { fact: name },
        answers: [{ id, label: name, ...factValueView(rule, event.value) }],
      };
    }
    case 'dueAgreed':
    case 'effectRefused':
    case 'milestoneWarned':
    case 'milestoneMissed':
      return named({ duty: rules.duties.find(({ id }) => id === event.duty)?.name });
    case 'closed':
      return named({ way: rules.closing.ways.find(({ id }) => id === event.way)?.name });
    case 'routed':
      return named({
        centre: guide.routing.centres.find(({ id }) => id === event.centre)?.name,
        tier: guide.tiers.find(({ id }) => id === event.tier)?.name,
        team: guide.roles.find(({ id }) => id === event.team)?.name,
      });
    case 'productRegistered':
      return named({ product: productNamed(guide, event.product).name });
    default:
      return byCause(guide, kase, event);
  }
}

/** What a clock brought about is told with the clock's name. */
function byCause(guide: Guide, kase: Case, { by }: CaseEvent): Said {
  const cause = by.side === 'program' ? by.cause : null;
  if (cause === null) return nothing;
  return named({ cause: rulesOf(guide, kase.kind).duties.find(({ id }) => id === cause.duty)?.name });
}

function actSaid(guide: Guide, kase: Case, act: string, answers: Parameters<typeof answersView>[1]): Said {
  const rule = actRule(guide, kase, act);
  if (rule === null) return nothing;
  return { ...nothing, names: { act: rule.name }, answers: answersView(rule.fields, answers) };
}

const nothing: Said = { names: {}, answers: [], proposal: null };

function named(names: Readonly<Record<string, Text | undefined>>): Said {
  const known = Object.entries(names).flatMap(([key, name]) => (name === undefined ? [] : [[key, name]]));
  return { ...nothing, names: Object.fromEntries(known) };
}

function actorView(by: Actor): TimelineEntry['by'] {
  switch (by.side) {
    case 'customer':
      return { side: by.side, id: by.person.id, name: by.person.name, role: null, cause: null };
    case 'vendor':
      return { side: by.side, id: by.person.id, name: by.person.name, role: by.role, cause: null };
    case 'program':
      return { side: by.side, id: null, name: null, role: null, cause: by.cause?.duty ?? null };
    default:
      return by satisfies never;
  }
}
