import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './FindingsPane.module.css';

type Reading = GuideView['assumptions'][number] | GuideView['conflicts'][number];

interface Props {
  reading: Reading;
  reference: string | undefined;
  onFind: (words: string) => void;
}

/** Where the source is silent or at odds with itself: what was taken, and why. */
export function ReadingItem({ reading, reference, onFind }: Props) {
  const { t } = useTranslation('studio');
  const text = (words: GuideView['about']) =>
    words === null ? null : <GuideText text={words} {...(reference === undefined ? {} : { reference })} />;
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['choose']} onClick={() => onFind(`id: ${reading.id}`)}>
        <span className={styles['word']}>{t('places' in reading ? 'read.conflict' : 'read.silence')}</span>
        <span className="code">{reading.id}</span>
        <span className={styles['clauses']}>{reading.clauses.join(t('separator'))}</span>
      </button>
      {'places' in reading && (
        <ul className={styles['both']}>
          {reading.places.map((place) => (
            <li key={Object.values(place)[0]}>{text(place)}</li>
          ))}
        </ul>
      )}
      <p>{text(reading.taken)}</p>
      {'because' in reading && <p className={styles['because']}>{text(reading.because)}</p>}
      <p className={styles['at']}>{reading.at}</p>
    </li>
  );
}
