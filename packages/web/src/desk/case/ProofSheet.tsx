import { Drawer } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';

export const loadProofPanel = () => import('../../proof/ProofPanel.tsx');
const ProofPanel = lazy(() => loadProofPanel().then(({ ProofPanel }) => ({ default: ProofPanel })));

interface Props {
  ws: string;
  number: number;
  milestone: { id: string; turn?: number } | null;
  onClose: () => void;
}

/** The reckoning of a due time beside the case. */
export function ProofSheet({ ws, number, milestone, onClose }: Props) {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation('common');
  return (
    <Drawer
      opened={milestone !== null}
      onClose={onClose}
      position="right"
      size="min(760px, 100%)"
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {milestone !== null && (
        <Suspense fallback={<SkeletonRows />}>
          <ProofPanel workspace={ws} number={number} milestone={milestone.id} turn={milestone.turn} />
        </Suspense>
      )}
    </Drawer>
  );
}
