import type { CaseView, TimelineEntry } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayKey } from '@upheld/contract/words';
import { useTime } from '../time/useTime.ts';
import { entryKinds, isOfKind, isPublicMessage, type EntryKind } from './entry-kind.ts';
import { EntryView } from './EntryView.tsx';
import styles from './Timeline.module.css';
import { useCaseNames } from './useCaseNames.ts';
import { useScrollToEntry } from './useScrollToEntry.ts';

interface Props {
  ws: string;
  view: CaseView;
  entries: readonly TimelineEntry[];
  /** Customers have no internal entries, so no filter for them. */
  audience: 'staff' | 'customer';
}

/** A case's one story, newest last, by day, with a permalink for every entry. A filter says what newer message it hides. */
export function Timeline({ ws, view, entries, audience }: Props) {
  const { t } = useTranslation('cases');
  const time = useTime();
  const [kind, setKind] = useState<EntryKind>('all');
  const names = useCaseNames(ws, view, audience);
  useScrollToEntry(entries.length > 0);
  const shown = entries.filter((entry) => isOfKind(entry, kind));
  const lastShown = shown.at(-1);
  const after = lastShown === undefined ? entries : entries.slice(entries.indexOf(lastShown) + 1);
  const hidden = after.filter(isPublicMessage).length;
  const kinds = entryKinds.filter((each) => audience === 'staff' || each !== 'internal');
  return (
    <section aria-label={t('timeline')}>
      <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
        {kinds.map((each) => (
          <UnstyledButton
            key={each}
            className={styles['filter']}
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {t(`filter.${each}`)}
          </UnstyledButton>
        ))}
      </div>
      {shown.length === 0 && <p className={styles['none']}>{t('noEntries')}</p>}
      {byDay(shown, time.zone).map(([day, list]) => (
        <div key={day}>
          <h2 className={styles['day']}>{time.day(list[0]?.at ?? day)}</h2>
          <ol className={styles['list']}>
            {list.map((entry) => (
              <EntryView key={entry.id} ws={ws} entry={entry} names={names} />
            ))}
          </ol>
        </div>
      ))}
      {hidden > 0 && (
        <UnstyledButton className={styles['hidden']} onClick={() => setKind('all')}>
          {t('hidden', { count: hidden })}
        </UnstyledButton>
      )}
    </section>
  );
}

function byDay(entries: readonly TimelineEntry[], zone: string): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayKey(entry.at, zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
