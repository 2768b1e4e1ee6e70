import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';
import { DayRibbon } from './DayRibbon.tsx';
import { reasonsOf, type ProofDay } from './proof-days.ts';
import styles from './ProofTable.module.css';
import { useWhyWords } from './useWhyWords.ts';

interface Props {
  days: ProofDay[];
  row: (day: ProofDay) => ReactNode;
}

/** A run of days that do not count, as one row that unfolds. */
export function ProofRun({ days, row }: Props) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const why = useWhyWords();
  const [open, setOpen] = useState(false);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const day = (of: ProofDay): string => time.day(`${of.day}T12:00:00Z`, 'UTC');
  const reasons = [...new Set(reasonsOf(days).map(why))].join(t('listSeparator'));
  return (
    <>
      <tr className={styles['run']}>
        <th scope="row">{t('run', { from: day(first), to: day(last) })}</th>
        <td aria-hidden className={styles['ribbon']}>
          <DayRibbon day={first} />
        </td>
        <td className={styles['figure']}>–</td>
        <td>
          {t('runWhy', { count: days.length, reasons })}{' '}
          <button
            type="button"
            className={styles['unfold']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? t('fold') : t('unfold')}
          </button>
        </td>
      </tr>
      {open && days.map(row)}
    </>
  );
}
