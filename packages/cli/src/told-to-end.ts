/** A terminal's Ctrl-C reaches every process of its group, and npm passes it on once more: that is one wish, not two. */
const sameWishMilliseconds = 1_000;

/**
 * Waits for SIGINT or SIGTERM. Another one, later than an echo of the first, ends the process on the spot: the person
 * does not want to wait, and what was committed is safe.
 */
export function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        first ??= performance.now();
        if (performance.now() - first > sameWishMilliseconds) process.exit(130);
        resolve();
      });
    }
  });
}
