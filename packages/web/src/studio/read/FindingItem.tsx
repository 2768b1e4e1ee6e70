import type { Finding } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import styles from './FindingsPane.module.css';
import type { SourcePlace } from './places.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
  finding: Finding;
  chosen: boolean;
  onChoose: () => void;
  onPlace: (place: SourcePlace) => void;
  onReading: (id: string) => void;
}

/** One finding: how grave, where, in the compiler's own English words; its cause and cure once it is chosen. */
export function FindingItem({ finding, chosen, onChoose, onPlace, onReading }: Props) {
  const { t } = useTranslation('studio');
  const { severity, code, message, related, didYouMean, acknowledged, cause, cure } = finding;
  return (
    <li className={styles['item']} data-chosen={chosen || undefined}>
      <button type="button" className={styles['choose']} aria-expanded={chosen} onClick={onChoose}>
        <SeverityMark severity={severity} known={acknowledged !== null} />
        <span className={styles['word']}>{t(`read.severity.${severity}`)}</span>
        <span className="code">{code}</span>
      </button>
      <p lang="en">{message}</p>
      {didYouMean !== null && <p>{t('read.didYouMean', { word: didYouMean })}</p>}
      <p className={styles['places']}>
        <PlaceButton place={finding} onPlace={onPlace} />
        {related !== null && (
          <>
            <PlaceButton place={related} onPlace={onPlace} /> <span lang="en">{related.message}</span>
          </>
        )}
      </p>
      {acknowledged !== null && (
        <p className={styles['places']}>
          <span>{t('read.acknowledged')}</span>
          <button type="button" className={styles['place']} onClick={() => onReading(acknowledged)}>
            {t('read.reading', { id: acknowledged })}
          </button>
        </p>
      )}
      {chosen && cause !== null && (
        <dl className={styles['help']}>
          <dt>{t('read.cause')}</dt>
          <dd lang="en">{cause}</dd>
          <dt>{t('read.cure')}</dt>
          <dd lang="en">{cure}</dd>
        </dl>
      )}
    </li>
  );
}

function PlaceButton({ place, onPlace }: { place: SourcePlace; onPlace: Props['onPlace'] }) {
  const { t } = useTranslation('studio');
  const { file, line } = place;
  return (
    <button type="button" className={styles['place']} onClick={() => onPlace({ file, line })}>
      {t('read.place', { file, line })}
    </button>
  );
}
