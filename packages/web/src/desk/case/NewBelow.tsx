import type { TimelineEntry } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './NewBelow.module.css';

interface Props {
  scroller: RefObject<HTMLDivElement | null>;
  entries: readonly TimelineEntry[];
  /** Who reads: what they did themselves is shown at once. */
  personId: string;
}

const NEAR_PX = 24;

/** New entries wait below behind a counted button; what is being read does not move. */
export function NewBelow({ scroller, entries, personId }: Props) {
  const { t } = useTranslation('cases');
  const count = entries.length;
  const [seen, setSeen] = useState(count);
  const own = entries.slice(seen).findLast(({ by }) => by.side !== 'program')?.by.id === personId;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX) setSeen(count);
    };
    if (own) element.scrollTo({ top: element.scrollHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, count, own]);
  const fresh = count - seen;
  return (
    <div aria-live="polite" className={styles['place']}>
      {fresh > 0 && (
        <UnstyledButton
          className={styles['button']}
          onClick={() => {
            setSeen(count);
            scroller.current
              ?.querySelector('ol:last-of-type > li:last-child')
              ?.scrollIntoView({ block: 'center' });
          }}
        >
          {t('newBelow', { count: fresh })}
        </UnstyledButton>
      )}
    </div>
  );
}
