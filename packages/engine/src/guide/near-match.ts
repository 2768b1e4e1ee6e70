/**
 * The word nearest to `found`, at most a third of its letters away (`prority` gives `priority`); null where none is
 * near. Letter case and swapped neighbours weigh little.
 */
export function nearMatch(found: string, allowed: readonly string[]): string | null {
  if (found.length > 80) return null;
  // Of `1` and `3` neither is a slip for the other; `p1` may be one for `P1`.
  const limit = Math.floor(found.length / 3);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const word of allowed.slice(0, 500)) {
    if (word === found || Math.abs(word.length - found.length) > limit) continue;
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best ?? allowed.find((word) => found.length > 2 && word.startsWith(`${found}-`)) ?? null;
}

/** Letters put in, taken out, changed or swapped with a neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let distance = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
