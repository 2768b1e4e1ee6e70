import type { ProofView } from '@upheld/contract';
import { dayKey, formatClock } from '@upheld/contract/words';
import { nextMidnight } from './next-midnight.ts';

type Stretch = ProofView['stretches'][number];

/** A stretch, or the part of one that lies on one local day. */
export interface Piece {
  /** Epoch milliseconds. */
  from: number;
  to: number;
  kind: Stretch['kind'];
  /** Counted seconds in it. */
  seconds: number;
  why: Stretch['why'];
  /** Minutes of the local day, 0 to 1440: where the ribbon draws it. */
  start: number;
  end: number;
}

export interface ProofDay {
  /** `2026-10-08` in the calendar's zone. */
  day: string;
  pieces: Piece[];
  countedSeconds: number;
  /** Minute of the local day at which the clock starts, or the promise is due; null on other days. */
  starts: number | null;
  due: number | null;
}

/** One day, or a run of days of which nothing counts. */
export type ProofRow = { kind: 'day'; day: ProofDay } | { kind: 'run'; days: ProofDay[] };

const DAY_MINUTES = 1440;

/** The rows of a proof: one a local day, two or more days in a row that do not count folded into one. */
export function proofRows(proof: Pick<ProofView, 'stretches' | 'milestone'>): ProofRow[] {
  return proofDays(proof).reduce<ProofRow[]>((rows, day) => {
    const last = rows.at(-1);
    if (!foldable(day)) return [...rows, { kind: 'day', day }];
    if (last?.kind === 'run') return [...rows.slice(0, -1), { kind: 'run', days: [...last.days, day] }];
    if (last?.kind === 'day' && foldable(last.day))
      return [...rows.slice(0, -1), { kind: 'run', days: [last.day, day] }];
    return [...rows, { kind: 'day', day }];
  }, []);
}

export function proofDays({ stretches, milestone }: Pick<ProofView, 'stretches' | 'milestone'>): ProofDay[] {
  const { zone } = milestone;
  const days = new Map<string, ProofDay>();
  const dayOf = (at: number): ProofDay => {
    const key = dayKey(at, zone);
    const known = days.get(key) ?? { day: key, pieces: [], countedSeconds: 0, starts: null, due: null };
    days.set(key, known);
    return known;
  };
  for (const piece of stretches.flatMap((stretch) => piecesOf(stretch, zone))) {
    const day = dayOf(piece.from);
    day.pieces.push(piece);
    day.countedSeconds += piece.seconds;
  }
  if (days.size === 0) return [];
  mark(milestone.startedAt, 'starts');
  mark(milestone.due, 'due');
  return [...days.values()].toSorted((one, other) => one.day.localeCompare(other.day));

  function mark(instant: string | null, what: 'starts' | 'due'): void {
    if (instant === null) return;
    const at = Date.parse(instant);
    // The close of a day at midnight belongs to the day that ends, where its hours stand.
    const before = days.get(dayKey(at - 1, zone));
    const atMidnight = minuteOf(at, zone) === 0 && what === 'due' && before !== undefined;
    const day = atMidnight ? before : dayOf(at);
    day[what] = atMidnight ? DAY_MINUTES : minuteOf(at, zone);
  }
}

function piecesOf(stretch: Stretch, zone: string): Piece[] {
  const pieces: Piece[] = [];
  const end = Date.parse(stretch.to);
  for (let from = Date.parse(stretch.from); from < end;) {
    const midnight = nextMidnight(from, zone);
    const to = Math.min(end, midnight);
    pieces.push({
      from,
      to,
      kind: stretch.kind,
      seconds: stretch.kind === 'counted' ? (to - from) / 1000 : 0,
      why: stretch.why,
      start: minuteOf(from, zone),
      end: to === midnight ? DAY_MINUTES : minuteOf(to, zone),
    });
    from = to;
  }
  return pieces;
}

/** Only days without a moment of their own fold: nothing counted, started or due. */
const foldable = (day: ProofDay): boolean =>
  day.countedSeconds === 0 && day.starts === null && day.due === null;

function minuteOf(at: number, zone: string): number {
  const [hour = '0', minute = '0'] = formatClock(at, zone).split(':');
  return Number(hour) * 60 + Number(minute);
}

/** The reasons of several days, each once, in order; plain closed hours give way to a named day. */
export function reasonsOf(days: readonly ProofDay[]): Stretch['why'][] {
  const all = days.flatMap(({ pieces }) => pieces.map(({ why }) => why));
  const unique = all.filter((why, index) => all.findIndex((other) => sameReason(why, other)) === index);
  return unique;
}

const sameReason = (one: Stretch['why'], other: Stretch['why']): boolean =>
  one.code === other.code && JSON.stringify(one.text) === JSON.stringify(other.text);
