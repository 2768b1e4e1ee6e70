import { CaseView, MilestoneView, Timeline, type TimelineEntry } from '@upheld/contract';
import type { Actor, CaseEvent, Milestone, Refusal } from '@upheld/engine';
import { z } from 'zod';
import type { Answered } from './caller.ts';

const Problem = z.looseObject({
  code: z.string(),
  errors: z
    .array(
      z.looseObject({
        code: z.string(),
        pointer: z.string().nullish(),
        detail: z.string().nullish(),
        clauses: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/** Acts that the server turns away before the engine sees them, by the engine's word for it. */
const turnedAway: Readonly<Record<string, readonly string[]>> = {
  forbidden: ['act-not-for-side'],
};

/** What stands against a request that was refused; null where it was not. Throws on what no scenario can mean. */
export function refusalsIn({ status, body }: Answered): Refusal[] | null {
  if (status < 400) return null;
  const { code, errors } = Problem.parse(body);
  if (status >= 500 || status === 401 || status === 429) throw new Error(`${status} ${code}`);
  if (errors.length > 0)
    return errors.map((error) => ({
      code: error.code,
      say: error.detail === undefined || error.detail === null ? null : { en: error.detail },
      clauses: error.clauses,
      path: error.pointer ?? null,
      params: {},
    }));
  return [code, ...(turnedAway[code] ?? [])].map((one) => ({
    code: one,
    say: null,
    clauses: [],
    path: null,
    params: {},
  }));
}

export const caseIn = ({ body }: Answered): CaseView => CaseView.parse(body);

/** The history as a reader was shown it, in the engine's own form. */
export const eventsIn = ({ body }: Answered): CaseEvent[] => Timeline.parse(body).items.map(eventOf);

function eventOf({ type, at, noticed, by, data }: TimelineEntry): CaseEvent {
  const event = {
    ...data,
    type,
    at: Date.parse(at),
    noticed: noticed === null ? null : Date.parse(noticed),
    by: actorOf(by),
  };
  return event as unknown as CaseEvent;
}

function actorOf({ side, id, name, role, cause }: TimelineEntry['by']): Actor {
  const person = { id: id ?? '', name: name ?? '' };
  if (side === 'customer') return { side, person };
  if (side === 'program') return { side, cause: cause === null ? null : { duty: cause, turn: 0 } };
  return { side, person, role: role === 'manager' || role === 'administrator' ? role : 'engineer' };
}

/** A milestone as the server shows it, with its times as instants. */
export function milestoneOf(view: z.infer<typeof MilestoneView>): Milestone {
  const instant = (text: string | null) => (text === null ? null : Date.parse(text));
  const { target } = view;
  return {
    ...view,
    owedBy: null,
    startedAt: instant(view.startedAt),
    due: instant(view.due),
    opensAt: instant(view.opensAt),
    endedAt: instant(view.endedAt),
    missedAt: instant(view.missedAt),
    nextChange: instant(view.nextChange),
    target: target.kind === 'instant' ? { kind: 'instant', at: Date.parse(target.at) } : target,
  };
}
