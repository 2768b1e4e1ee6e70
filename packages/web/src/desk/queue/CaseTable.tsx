import type { CaseRow } from '@upheld/contract';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { MilestoneChip } from '../../clock-chip/MilestoneChip.tsx';
import { AppLink } from '../../components/AppLink.tsx';
import { useSetting } from '../../components/useSetting.ts';
import { SeverityOrKind } from '../../case/SeverityOrKind.tsx';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import styles from './CaseTable.module.css';

interface Props {
  rows: readonly CaseRow[];
  gone?: ReadonlySet<number>;
  asOf: string;
  /** The case beside the list. */
  open?: number;
  /** Beside a case: severity as bars alone, the owner below the title. */
  narrow?: boolean;
  onOpen?: (number: number) => void;
}

/** Cases, the clock first. On a phone a row is a card of the same facts in the same order. */
export function CaseTable({ rows, gone, asOf, open, narrow = false, onOpen }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { to } = useWorkspace();
  const time = useTime();
  const say = useText();
  const [density] = useSetting<'comfortable' | 'compact'>('density', 'comfortable');
  const choose = (number: number) => (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      onOpen === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.button !== 0
    )
      return;
    event.preventDefault();
    onOpen(number);
  };
  return (
    <table className={styles['table']} data-density={density} data-narrow={narrow || undefined}>
      <thead>
        <tr>
          <th scope="col">{t('column.promise')}</th>
          <th scope="col">{t('column.severity')}</th>
          <th scope="col">{t('column.case')}</th>
          {!narrow && <th scope="col">{t('column.owner')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.number}
            data-open={row.number === open || undefined}
            data-gone={gone?.has(row.number) === true || undefined}
            onClick={choose(row.number)}
          >
            <td className={styles['clock']}>
              {row.next === null ? (
                <span className={styles['quiet']}>{common('clock.nothingDue')}</span>
              ) : (
                <>
                  <MilestoneChip milestone={row.next} asOf={asOf} />
                  <span className={styles['second']}>
                    {row.next.due === null
                      ? say(row.next.name).words
                      : common('clock.nameDue', {
                          name: say(row.next.name).words,
                          due: time.near(row.next.due, row.next.zone),
                        })}
                  </span>
                </>
              )}
              {row.missed && row.next?.state !== 'missed' && (
                <span className={styles['missed']}>{t('queue.missedBefore')}</span>
              )}
            </td>
            <td className={styles['severity']}>
              <SeverityOrKind row={row} bars={narrow} />
            </td>
            <th scope="row" className={styles['case']}>
              <AppLink
                href={to.desk.case(row.number)}
                data-case={row.number}
                aria-current={row.number === open ? 'true' : undefined}
                onClick={choose(row.number)}
              >
                <span className={styles['number']}>{row.number}</span> {row.title}
              </AppLink>
              <span className={styles['second']}>
                {row.account.name} · {common(`status.${row.status}`)}
                {narrow && ` · ${row.owner?.name ?? common('nobody')}`}
              </span>
              {row.asked && <span className={styles['asked']}>{t('queue.asked')}</span>}
            </th>
            {!narrow && (
              <td className={styles['owner']}>
                {row.owner === null ? (
                  <span className={styles['quiet']}>{common('nobody')}</span>
                ) : (
                  row.owner.name
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
