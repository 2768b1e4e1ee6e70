import type { CalendarYear } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import { useTime } from '../../time/useTime.ts';
import styles from './CalendarPage.module.css';

interface Props {
  calendars: readonly CalendarYear[];
  chosen: string;
  reference: string;
  onChoose: (id: string) => void;
}

/** The guide's calendars beside each other, with what each comes to in the year. */
export function CalendarChoice({ calendars, chosen, reference, onChoose }: Props) {
  const { t } = useTranslation('studio');
  const time = useTime();
  return (
    <div className={styles['choice']} role="group" aria-label={t('calendar.choose')}>
      {calendars.map(({ id, name, zone, workingDays, openSeconds }) => (
        <UnstyledButton
          key={id}
          className={styles['calendar']}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          <span className={styles['name']}>
            <GuideText text={name} reference={reference} />
          </span>
          <span className={styles['sum']}>
            {t('calendar.sum', { count: workingDays, hours: time.exactSpan(openSeconds) })}
          </span>
          <span className={styles['zone']}>{zone}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
