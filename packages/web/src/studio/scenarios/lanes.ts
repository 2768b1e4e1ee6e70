import type { MilestoneView, ScenarioCase } from '@upheld/contract';

/** One turn of a promise on the line of a story. Instants in milliseconds. */
export interface Lane {
  milestone: MilestoneView;
  from: number;
  /** Where it ended; the story's end where it has not. */
  to: number;
  due: number | null;
  /** From when it was late; null where it never was. */
  lateFrom: number | null;
  ended: boolean;
}

/** The turns that began, in the order of their beginning. */
export function lanesOf(milestones: readonly MilestoneView[], until: number): Lane[] {
  return milestones
    .flatMap((milestone) => {
      const from = instant(milestone.startedAt);
      if (from === null) return [];
      const end = instant(milestone.endedAt);
      return [
        {
          milestone,
          from,
          to: Math.max(from, end ?? until),
          due: instant(milestone.due),
          lateFrom: instant(milestone.missedAt),
          ended: end !== null,
        },
      ];
    })
    .toSorted((one, other) => one.from - other.from);
}

/** Everything that has a place on the line: what happened, and every beginning, end and due time. */
export function instantsOf(kase: ScenarioCase, lanes: readonly Lane[], until: number): number[] {
  return [
    ...kase.timeline.map(({ at }) => Date.parse(at)),
    ...lanes.flatMap(({ from, to, due, lateFrom }) => [from, to, ...present(due), ...present(lateFrom)]),
    until,
  ];
}

const present = (at: number | null): number[] => (at === null ? [] : [at]);
const instant = (text: string | null): number | null => (text === null ? null : Date.parse(text));
