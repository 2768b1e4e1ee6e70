import type { MilestoneView } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { proofQuery } from '../../api/queries.ts';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { ProofRibbon } from '../../proof/ProofRibbon.tsx';
import { PromiseRow } from './PromiseRow.tsx';

interface Props {
  ws: string;
  number: number;
  milestone: MilestoneView;
  asOf: string;
  onWhy: () => void;
}

/** A promise of a case with its days; plain where its reckoning cannot be had. */
export function PromisedRibbon({ ws, number, milestone, asOf, onWhy }: Props) {
  const proof = useQuery({
    ...proofQuery(ws, number, milestone.id, milestone.turn),
    enabled: milestone.startedAt !== null,
  });
  if (proof.data !== undefined) return <ProofRibbon proof={proof.data} onWhy={onWhy} />;
  if (proof.isLoading) return <SkeletonRows rows={1} />;
  return <PromiseRow milestone={milestone} asOf={asOf} onWhy={onWhy} />;
}
