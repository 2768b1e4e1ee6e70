/** After this long a mail may be handed over again: its job may have gone to another program and ended there. */
const keptMilliseconds = 60_000;

/** Mails that this program has handed to the queue and not yet delivered or failed to. */
export interface InHand {
  add(ids: readonly string[]): void;
  drop(id: string): void;
  list(): readonly string[];
}

/** Spares the queue from being told of the same waiting mails again at every hand-over; losing it costs nothing else. */
export function createInHand(): InHand {
  const since = new Map<string, number>();
  return {
    add(ids) {
      for (const id of ids) since.set(id, performance.now());
    },
    drop: (id) => void since.delete(id),
    list() {
      const oldest = performance.now() - keptMilliseconds;
      for (const [id, at] of since) if (at < oldest) since.delete(id);
      return [...since.keys()];
    },
  };
}
