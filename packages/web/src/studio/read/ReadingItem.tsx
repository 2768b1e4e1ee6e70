import type { Finding, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './FindingsPane.module.css';

interface Props {
  finding: Finding;
  guide: GuideView | undefined;
  chosen: boolean;
  onChoose: () => void;
}

/** Where the source is silent or at odds with itself: what was taken, and why. */
export function ReadingItem({ finding, guide, chosen, onChoose }: Props) {
  const { t } = useTranslation('studio');
  const { reading: id } = finding;
  const conflict = guide?.conflicts.find((each) => each.id === id);
  const reading = conflict ?? guide?.assumptions.find((each) => each.id === id);
  const text = (words: NonNullable<typeof reading>['taken']) => (
    <GuideText text={words} {...(guide === undefined ? {} : { reference: guide.reference })} />
  );
  return (
    <li className={styles['item']} data-chosen={chosen || undefined}>
      <button type="button" className={styles['choose']} aria-pressed={chosen} onClick={onChoose}>
        <span className={styles['word']}>{t(conflict === undefined ? 'read.silence' : 'read.conflict')}</span>
        <span className="code">{id}</span>
        <span className={styles['clauses']}>{reading?.clauses.join(t('separator'))}</span>
      </button>
      {reading === undefined && <p lang="en">{finding.message}</p>}
      {reading !== undefined && 'places' in reading && (
        <ul className={styles['both']}>
          {reading.places.map((place) => (
            <li key={Object.values(place)[0]}>{text(place)}</li>
          ))}
        </ul>
      )}
      {reading !== undefined && <p>{text(reading.taken)}</p>}
      {reading !== undefined && 'because' in reading && (
        <p className={styles['because']}>{text(reading.because)}</p>
      )}
      {reading !== undefined && <p className={styles['at']}>{reading.at}</p>}
    </li>
  );
}
