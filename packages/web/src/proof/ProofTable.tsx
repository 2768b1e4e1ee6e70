import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';
import { DayMoments } from './DayMoments.tsx';
import { DayRibbon, HourScale } from './DayRibbon.tsx';
import { proofRows, type ProofDay } from './proof-days.ts';
import { ProofRun } from './ProofRun.tsx';
import { ProofSum } from './ProofSum.tsx';
import styles from './ProofTable.module.css';

interface Props {
  proof: ProofView;
  entry?: ((event: number) => string) | undefined;
}

/** The reckoning, a row a day; days that do not count fold into one row. The bars decorate what the cells say. */
export function ProofTable({ proof, entry }: Props) {
  const { t } = useTranslation('proof');
  return (
    <table className={styles['table']}>
      <caption className="up-visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.day')}</th>
          <th aria-hidden className={styles['ribbon']}>
            <HourScale />
          </th>
          <th scope="col" className={styles['figure']}>
            {t('column.counted')}
          </th>
          <th scope="col">{t('column.why')}</th>
        </tr>
      </thead>
      <tbody>
        {proofRows(proof).map((row) =>
          row.kind === 'day' ? (
            <DayRow key={row.day.day} day={row.day} proof={proof} entry={entry} />
          ) : (
            <ProofRun
              key={row.days[0]?.day}
              days={row.days}
              row={(day) => <DayRow key={day.day} day={day} proof={proof} entry={entry} />}
            />
          ),
        )}
      </tbody>
      <tfoot>
        <ProofSum proof={proof} />
      </tfoot>
    </table>
  );
}

function DayRow({ day, proof, entry }: Props & { day: ProofDay }) {
  const time = useTime();
  const { milestone } = proof;
  return (
    <tr>
      <th scope="row">{time.day(`${day.day}T12:00:00Z`, 'UTC')}</th>
      <td aria-hidden className={styles['ribbon']}>
        <DayRibbon day={day} />
      </td>
      <td className={styles['figure']}>
        {day.countedSeconds === 0 ? '–' : time.exactSpan(day.countedSeconds)}
      </td>
      <td>
        <DayMoments
          day={day}
          zone={milestone.zone}
          startedAt={milestone.startedAt}
          dueAt={milestone.due}
          entry={entry}
        />
      </td>
    </tr>
  );
}
