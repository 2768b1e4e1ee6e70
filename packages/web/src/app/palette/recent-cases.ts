export interface RecentCase {
  number: number;
  title: string;
}

const MOST = 8;
const keyOf = (ws: string): string => `upheld.recent.${ws}`;

/** The last cases looked at in this browser, latest first. */
export function recentCases(ws: string): RecentCase[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(ws)) ?? '[]') as RecentCase[];
  } catch {
    return [];
  }
}

export function rememberCase(ws: string, { number, title }: RecentCase): void {
  const rest = recentCases(ws).filter((each) => each.number !== number);
  localStorage.setItem(keyOf(ws), JSON.stringify([{ number, title }, ...rest].slice(0, MOST)));
}
