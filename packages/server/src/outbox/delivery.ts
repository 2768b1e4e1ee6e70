/** Sends what stands in the outbox. */
export interface Delivery {
  /** Says that a transaction has left mail in the outbox. Answers at once; what gets lost here the sweep finds. */
  mailWaits(): void;
  /**
   * Renders and delivers, or keeps, every mail that waits, before it answers. The simulated clock calls it at every
   * step, so that mails keep their place in time.
   */
  deliverDue(): Promise<void>;
  stop(): Promise<void>;
}

/** For a node that leaves mail to others, and for tests of other things. */
export const noDelivery: Delivery = {
  mailWaits: () => undefined,
  deliverDue: async () => undefined,
  stop: async () => undefined,
};
