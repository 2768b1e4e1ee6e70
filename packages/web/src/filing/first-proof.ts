import type { FilingPreview, ProofView } from '@upheld/contract';

/**
 * The promise that a severity is chosen for: the first one whose length is not the same under every severity; where
 * there is none, the one that is due first. An automatic confirmation, which is always as fast, is never the headline.
 */
export function firstProof(preview: FilingPreview, severity: string): ProofView | null {
  return proofsOf(preview, severity)[0] ?? null;
}

/** Promises to the customer: first what depends on the severity, soonest first; what has no due time last. */
export function proofsOf(preview: FilingPreview, severity: string): ProofView[] {
  const proofs = preview.promises.find((each) => each.severity === severity)?.proofs ?? [];
  return proofs
    .filter(({ milestone }) => milestone.to === 'customer' && milestone.state !== 'met')
    .toSorted(
      (one, other) =>
        Number(depends(preview, other)) - Number(depends(preview, one)) || dueOf(one) - dueOf(other),
    );
}

/** Whether the same promise is another one under another severity. */
function depends({ promises }: FilingPreview, { milestone }: ProofView): boolean {
  const targets = promises.map(({ proofs }) =>
    JSON.stringify(proofs.find((each) => each.milestone.id === milestone.id)?.milestone.target),
  );
  return new Set(targets).size > 1;
}

const dueOf = ({ milestone }: ProofView): number =>
  milestone.due === null ? Number.MAX_SAFE_INTEGER : Date.parse(milestone.due);
