import type { CaseView } from '@upheld/contract';
import IconAlertOctagonFilled from '@tabler/icons-react/dist/esm/icons/IconAlertOctagonFilled.mjs';
import { useTranslation } from 'react-i18next';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import styles from './Case.module.css';

/** Every promise of this case that was missed and binds, said plainly, for ever. */
export function MissLines({ view }: { view: CaseView }) {
  const { t } = useTranslation('portal');
  const time = useTime();
  const say = useText();
  const missed = view.milestones.filter(
    ({ to, counts, missedAt, binds }) =>
      to === 'customer' && counts === 'promise' && binds && missedAt !== null,
  );
  if (missed.length === 0) return null;
  return (
    <ul className={styles['misses']}>
      {missed.map((milestone) => {
        const { id, turn, name, endedAt, missedAt, zone, secondsLate, due, state } = milestone;
        const facts = { name: say(name).words, due: time.full(due ?? missedAt ?? view.asOf, zone) };
        const kept =
          endedAt === null || state === 'cancelled'
            ? t('missNow', facts)
            : t('missLate', { ...facts, at: time.full(endedAt, zone), late: time.span(secondsLate ?? 0) });
        return (
          <li key={`${id} ${turn}`}>
            <IconAlertOctagonFilled size={20} aria-hidden style={{ flex: 'none' }} /> <span>{kept}</span>
          </li>
        );
      })}
    </ul>
  );
}
