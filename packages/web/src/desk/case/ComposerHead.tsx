import type { CaseView } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import { useTranslation } from 'react-i18next';
import styles from './Composer.module.css';
import type { Audience } from './useDraft.ts';

interface Props {
  view: CaseView;
  audience: Audience | null;
  onAudience: (next: Audience) => void;
}

/** Who will read it, in words; each audience keeps its own draft when the other is chosen. */
export function ComposerHead({ view, audience, onAudience }: Props) {
  const { t } = useTranslation('desk');
  const readers = view.audience.map(({ name }) => name).join(', ');
  return (
    <div className={styles['head']}>
      <UnstyledButton
        className={styles['tab']}
        aria-pressed={audience === 'public'}
        data-tab="public"
        onClick={() => onAudience('public')}
      >
        <IconWorld size={16} stroke={1.75} aria-hidden />{' '}
        {audience === 'public' ? t('composer.publicLabel') : t('act.message')}
      </UnstyledButton>
      <UnstyledButton
        className={styles['tab']}
        aria-pressed={audience === 'internal'}
        data-tab="internal"
        onClick={() => onAudience('internal')}
      >
        <IconLock size={16} stroke={1.75} aria-hidden />{' '}
        {audience === 'internal' ? t('composer.internalLabel') : t('act.note')}
      </UnstyledButton>
      {audience === 'public' && (
        <span className={styles['readers']}>
          {readers === '' ? t('composer.noReaders') : t('composer.to', { readers })}
        </span>
      )}
      {audience === 'internal' && <span className={styles['readers']}>{t('composer.staffOnly')}</span>}
    </div>
  );
}
