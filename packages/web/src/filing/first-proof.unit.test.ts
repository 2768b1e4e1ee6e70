import type { FilingPreview } from '@upheld/contract';
import { expect, it } from 'vitest';
import { firstProof } from './first-proof.ts';

const proof = (id: string, hours: number, to: 'customer' | 'staff' = 'customer') => ({
  milestone: {
    id,
    to,
    state: 'running',
    target: { kind: 'openTime', seconds: hours * 3600 },
    due: new Date(hours * 3_600_000).toISOString(),
  },
});
const preview = {
  promises: [
    {
      severity: '1',
      proofs: [proof('confirmation', 1), proof('review', 0.1, 'staff'), proof('response', 0.5)],
    },
    {
      severity: '2',
      proofs: [proof('confirmation', 1), proof('review', 0.1, 'staff'), proof('response', 4)],
    },
  ],
} as unknown as FilingPreview;

it('the headline of a severity is the promise that differs by severity, though another is due sooner', () => {
  expect(firstProof(preview, '2')?.milestone.id).toBe('response');
});

it('of promises that are the same under each severity, it is the one due first', () => {
  const same = {
    promises: preview.promises.map((each) => ({ ...each, proofs: each.proofs.slice(0, 2) })),
  } as FilingPreview;
  expect(firstProof(same, '2')?.milestone.id).toBe('confirmation');
});
