import type { FilingPreview, ProofView } from '@upheld/contract';

/** The first promise to the customer that a severity would have if the case were filed now: what is due first, else what has no due time. */
export function firstProof(preview: FilingPreview, severity: string): ProofView | null {
  return proofsOf(preview, severity)[0] ?? null;
}

/** Promises to the customer, soonest first; what has no due time last. */
export function proofsOf(preview: FilingPreview, severity: string): ProofView[] {
  const proofs = preview.promises.find((each) => each.severity === severity)?.proofs ?? [];
  return proofs
    .filter(({ milestone }) => milestone.to === 'customer' && milestone.state !== 'met')
    .toSorted((one, other) => dueOf(one) - dueOf(other));
}

const dueOf = ({ milestone }: ProofView): number => (milestone.due === null ? Infinity : Date.parse(milestone.due));
