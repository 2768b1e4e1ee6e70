import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../components/useFocusBack.ts';

/** The places that found no room in the bottom bar, from below. */
export function BottomMore({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation('common');
  useFocusBack();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t('nav.more')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </Drawer>
  );
}
