import type { ProofView } from '@upheld/contract';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../components/SkeletonRows.tsx';

const ProofBody = lazy(() => import('./ProofBody.tsx').then(({ ProofBody }) => ({ default: ProofBody })));

interface Props {
  opened: boolean;
  onClose: () => void;
  /** A proof that nothing is kept of yet, or what to show instead. */
  proof?: ProofView | null;
  children?: ReactNode;
}

/** A proof beside what it explains: from the right, on phones from below. */
export function ProofSheet({ opened, onClose, proof = null, children }: Props) {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation('common');
  const phone = useMediaQuery('(max-width: 767px)');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={phone === true ? 'bottom' : 'right'}
      size={phone === true ? '90%' : 'lg'}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Suspense fallback={<SkeletonRows />}>
        {proof === null ? children : <ProofBody proof={proof} />}
      </Suspense>
    </Drawer>
  );
}
