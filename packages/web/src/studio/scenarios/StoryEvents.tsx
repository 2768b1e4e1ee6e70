import type { ScenarioCase } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { entryWords } from '../../timeline/entry-words.ts';
import { useCaseNames } from '../../timeline/useCaseNames.ts';
import { useTime, type Time } from '../../time/useTime.ts';
import { useEdition } from '../useEdition.ts';
import styles from './Story.module.css';

interface Props {
  kase: ScenarioCase;
  zone: string;
}

/** Everything that happened to a case, numbered as on the line. */
export function StoryEvents({ kase, zone }: Props) {
  const { t } = useTranslation('studio');
  const { t: cases } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const own = useTime();
  // One zone for the whole story, also within its sentences.
  const time: Time = { ...own, full: (when) => own.full(when, zone) };
  const { ws, guide, edition } = useEdition().edition;
  const names = useCaseNames(ws, { guide, edition }, 'staff');
  return (
    <section>
      <h4>{t('story.events')}</h4>
      <ol className={styles['events']}>
        {kase.timeline.map((entry, index) => (
          <li key={entry.id}>
            <span className={styles['mark']} data-still aria-hidden>
              {index + 1}
            </span>
            <time dateTime={entry.at}>{time.instant(entry.at, zone)}</time>
            <span>{entryWords(entry, { t: cases, common, time, names })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
