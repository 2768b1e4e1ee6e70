import type { TimelineEntry } from '@upheld/contract';
import IconAlertOctagonFilled from '@tabler/icons-react/dist/esm/icons/IconAlertOctagonFilled.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import { useTranslation } from 'react-i18next';
import { FileLink } from '../components/FileLink.tsx';
import { useTime } from '../time/useTime.ts';
import { filesOf } from './entry-kind.ts';
import { EntryMore } from './EntryMore.tsx';
import { entryBody, entryReason, entryWords } from './entry-words.ts';
import styles from './EntryView.module.css';
import type { CaseNames } from './useCaseNames.ts';

interface Props {
  ws: string;
  entry: TimelineEntry;
  names: CaseNames;
}

/**
 * One entry: when, what, and what a person wrote. What staff wrote for staff wears its own ground, bar, lock and word;
 * what the program noted for staff, a lock.
 */
export function EntryView({ ws, entry, names }: Props) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const hidden = entry.visibility === 'internal';
  const internal = hidden && entry.by.side !== 'program';
  const body = entryBody(entry);
  const reason = entryReason(entry);
  const files = filesOf(entry);
  const missed = entry.type === 'milestoneMissed' && entry.data['counts'] !== 'box';
  return (
    <li
      id={entry.id}
      className={styles['entry']}
      data-internal={internal || undefined}
      data-side={entry.by.side}
      data-says={body !== null || undefined}
      data-missed={missed || undefined}
    >
      <a className={styles['time']} href={`#${entry.id}`} title={t('permalink', { id: entry.id })}>
        <time dateTime={entry.at} title={time.full(entry.at)}>
          {time.clock(entry.at)}
        </time>
        <IconLink className={styles['link']} size={16} stroke={1.75} aria-hidden />
      </a>
      <div className={styles['what']}>
        {internal && (
          <span className={styles['internal']} title={t('internalSay')}>
            <IconLock size={16} stroke={1.75} aria-hidden /> {t('internal')}
          </span>
        )}
        <span className={styles['line']}>
          {hidden && !internal && (
            <span className={styles['quiet']} title={t('internalSay')}>
              <IconLock size={16} stroke={1.75} aria-hidden />
              <span className="up-visually-hidden">{t('internalSay')}: </span>
            </span>
          )}
          {missed && <IconAlertOctagonFilled size={16} aria-hidden />}
          {entryWords(entry, { t, common, time, names })}
        </span>
        {entry.noticed !== null &&
          entry.noticed !== entry.at &&
          Date.parse(entry.noticed) - Date.parse(entry.at) > 60_000 && (
            <span className={styles['noticed']}>{t('noticed', { at: time.short(entry.noticed) })}</span>
          )}
        <EntryMore entry={entry} guide={names.guide} />
        {body !== null && <div className={`${styles['body']} up-prose`}>{body}</div>}
        {reason !== null && <div className={styles['reason']}>{t('reason', { reason })}</div>}
        {files.length > 0 && (
          <ul className={styles['files']}>
            {files.map((file) => (
              <li key={file.id}>
                <FileLink ws={ws} file={file} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
