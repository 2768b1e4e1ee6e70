import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proofQuery, workspaceUrl } from '../api/queries.ts';
import { query } from '../api/client.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { ProofBody } from './ProofBody.tsx';

interface Props {
  workspace: string;
  number: number;
  milestone: string;
  turn?: number | undefined;
}

/** Why a promise is due when it is: its stretches of time, which count and which do not. */
export function ProofPanel({ workspace, number, milestone, turn }: Props) {
  const { t } = useTranslation('proof');
  const { to, role } = useWorkspace();
  const proof = useQuery(proofQuery(workspace, number, milestone, turn));
  if (proof.isPending) return <SkeletonRows />;
  if (proof.isError)
    return <ErrorState problem={proof.error} what={t('title')} onRetry={() => void proof.refetch()} />;
  const area = role === 'customer' ? to.portal : to.desk;
  return (
    <ProofBody
      proof={proof.data}
      link={area.promise(number, milestone)}
      data={`/api/v1${workspaceUrl(workspace)}/cases/${number}/promises/${milestone}${query({ turn })}`}
      entry={(event) => area.case(number, { entry: `e${event}` })}
    />
  );
}
