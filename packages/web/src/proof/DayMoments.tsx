import { useTranslation } from 'react-i18next';
import { AppLink } from '../components/AppLink.tsx';
import { useTime } from '../time/useTime.ts';
import type { Piece, ProofDay } from './proof-days.ts';
import styles from './ProofTable.module.css';
import { useWhyWords } from './useWhyWords.ts';

interface Props {
  day: ProofDay;
  zone: string;
  startedAt: string | null;
  dueAt: string | null;
  /** Address of an entry of the case's timeline, where the reader has one. */
  entry?: ((event: number) => string) | undefined;
}

/** A day's stretches in words, with the moments at which the clock starts and the promise is due. */
export function DayMoments({ day, zone, startedAt, dueAt, entry }: Props) {
  const { t } = useTranslation('proof');
  const time = useTime();
  return (
    <ul className={styles['moments']}>
      {day.starts !== null && startedAt !== null && (
        <li>{t('starts', { at: time.clock(startedAt, zone) })}</li>
      )}
      {day.pieces.map((piece) => (
        <li key={piece.from}>
          <Moment piece={piece} zone={zone} entry={entry} />
        </li>
      ))}
      {day.due !== null && dueAt !== null && (
        <li className={styles['dueMoment']}>
          {t('dueAt', { at: day.due === 1440 ? '24:00' : time.clock(dueAt, zone) })}
        </li>
      )}
    </ul>
  );
}

function Moment({ piece, zone, entry }: Pick<Props, 'zone' | 'entry'> & { piece: Piece }) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const why = useWhyWords();
  const to = piece.end === 1440 ? '24:00' : time.clock(piece.to, zone);
  const facts = { from: time.clock(piece.from, zone), to, kind: t(`kind.${piece.kind}`) };
  const words =
    piece.why.code === 'closed' ? t('stretchPlain', facts) : t('stretch', { ...facts, why: why(piece.why) });
  const event = piece.why.event;
  return (
    <>
      {words}
      {event !== null && entry !== undefined && (
        <>
          {' '}
          <AppLink href={entry(event)}>{t('event', { number: event })}</AppLink>
        </>
      )}
    </>
  );
}
