import { useTranslation } from 'react-i18next';
import ribbon from './DayRibbon.module.css';
import styles from './RibbonKey.module.css';

const kinds = ['counted', 'notRunning', 'closed', 'paused'] as const;

/** What the bars' patterns mean: those that this proof has. */
export function RibbonKey({ used }: { used: ReadonlySet<string> }) {
  const { t } = useTranslation('proof');
  return (
    <ul className={styles['key']} aria-hidden>
      {kinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={styles['sample']}>
              <span className={`${ribbon['piece']} ${ribbon[kind]}`} style={{ left: 0, width: '100%' }} />
            </span>
            {t(`kind.${kind}`)}
          </li>
        ))}
      <li>
        <span className={styles['mark']}>
          <span className={ribbon['due']} style={{ left: '50%' }} />
        </span>
        {t('kind.due')}
      </li>
    </ul>
  );
}
