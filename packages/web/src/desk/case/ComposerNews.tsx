import type { TimelineEntry } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Composer.module.css';

interface Props {
  entries: readonly TimelineEntry[];
  onShow: (entry: string) => void;
  onLooked: () => void;
}

/** Somebody wrote meanwhile: sending waits until it was read. */
export function ComposerNews({ entries, onShow, onLooked }: Props) {
  const { t } = useTranslation('desk');
  const first = entries[0];
  if (first === undefined) return null;
  const who = first.by.name ?? t('composer.somebody');
  return (
    <div className={styles['news']} role="alert">
      <span>
        {first.type === 'messageSent' ? t('composer.replied', { who }) : t('composer.changed', { who })}
      </span>
      <Button variant="default" h={30} onClick={() => onShow(first.id)}>
        {t('composer.showNew')}
      </Button>
      <Button variant="default" h={30} onClick={onLooked}>
        {t('composer.haveRead')}
      </Button>
    </div>
  );
}
