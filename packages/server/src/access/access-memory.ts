import { createHash } from 'node:crypto';

/**
 * Who stands behind a sign-in or a key, remembered for a moment: of a burst of requests only the first asks the
 * database. What is ended or changed in this process counts at once, because it forgets everything; what another
 * process does counts when the moment is over. Refusals are not remembered.
 */
export interface AccessMemory {
  /** `parts` are all that the answer hangs on: secrets among them are kept as a hash only. */
  read<Found extends object>(
    parts: readonly string[],
    find: () => Promise<Found | null>,
  ): Promise<Found | null>;
  forget(): void;
}

/** Longer than a burst, shorter than anybody who signs out elsewhere would notice. */
const freshMilliseconds = 2_000;
const mostEntries = 5_000;

export function createAccessMemory(): AccessMemory {
  const known = new Map<string, { until: number; found: object }>();
  let forgotten = 0;
  return {
    async read<Found extends object>(parts: readonly string[], find: () => Promise<Found | null>) {
      const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64');
      const entry = known.get(key);
      // The parts say which kind of answer it is, so what lies under them is of that kind.
      if (entry !== undefined && performance.now() < entry.until) return entry.found as Found;
      const asked = forgotten;
      const until = performance.now() + freshMilliseconds;
      const found = await find();
      known.delete(key);
      // What was read before somebody made us forget may be what they have ended.
      if (found !== null && asked === forgotten) {
        if (known.size >= mostEntries) known.clear();
        known.set(key, { until, found });
      }
      return found;
    },
    forget() {
      forgotten += 1;
      known.clear();
    },
  };
}
