import type { Text } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import styles from './SeverityTag.module.css';

interface Props {
  severity: { rank: number; name: Text };
  /** Bars alone, where the row is narrow; the guide's word stays in the name and on hover. */
  bars?: boolean;
}

const RANKS = 5;

/** The guide's own word for a severity, with bars by its rank: rank 1 has four, rank 5 none. */
export function SeverityTag({ severity, bars = false }: Props) {
  const { t } = useTranslation('common');
  const name = useText()(severity.name).words;
  const rank = Math.min(Math.max(severity.rank, 1), RANKS);
  return (
    <span
      className={styles['tag']}
      data-rank={rank}
      data-bars={bars || undefined}
      title={t('severity.rank', { name, rank })}
    >
      <svg className={styles['bars']} width="17" height="12" viewBox="0 0 17 12" aria-hidden>
        {Array.from({ length: RANKS - 1 }, (_, index) => (
          <rect
            key={index}
            x={index * 4.5}
            y={9 - index * 3}
            width="3"
            height={3 + index * 3}
            rx="0.5"
            opacity={index < RANKS - rank ? 1 : 0.25}
          />
        ))}
      </svg>
      <span className="up-visually-hidden">{t('severity.name')}: </span>
      <span className={bars ? 'up-visually-hidden' : undefined}>
        <GuideText text={severity.name} />
      </span>
    </span>
  );
}
