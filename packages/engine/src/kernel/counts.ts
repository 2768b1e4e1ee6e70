/** What running out means: a breach towards the customer, an internal miss, or nothing out of the ordinary. */
export type Counts = 'promise' | 'goal' | 'box';
