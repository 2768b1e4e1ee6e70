import type { ScenarioCase } from '@upheld/contract';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../time/useTime.ts';
import { instantsOf, lanesOf } from './lanes.ts';
import { eventMarks, labelled, storyScale } from './story-scale.ts';
import styles from './Story.module.css';
import { StoryEvents } from './StoryEvents.tsx';
import { StoryLane } from './StoryLane.tsx';

interface Props {
  kase: ScenarioCase;
  until: string;
  zone: string;
  reference: string;
}

/** How near marks may stand: as a share of the line, which is short on a phone. */
const TOGETHER = { wide: 0.075, narrow: 0.16 };
const APART = 0.18;

/** A case on the line of time: events as numbered marks, a lane for each promise, and the events in words. */
export function StoryPicture({ kase, until, zone, reference }: Props) {
  const { t } = useTranslation('studio');
  const time = useTime();
  const phone = useMediaQuery('(max-width: 767px)');
  const end = Date.parse(until);
  const lanes = lanesOf(kase.milestones, end);
  const scale = storyScale(instantsOf(kase, lanes, end));
  const marks = eventMarks(
    kase.timeline.map(({ at }) => Date.parse(at)),
    scale,
    TOGETHER[phone === true ? 'narrow' : 'wide'],
  );
  return (
    <>
      <svg className={styles['patterns']} width={0} height={0} aria-hidden>
        <defs>
          <pattern id="story-late" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles['lateGround']} width={6} height={6} />
            <rect className={styles['lateStripe']} width={3} height={6} />
          </pattern>
        </defs>
      </svg>
      <div className={styles['picture']} role="group" aria-label={t('story.picture')}>
        <div className={styles['axis']} aria-hidden>
          <div className={styles['marks']}>
            {marks.map(({ place, first, last }) => (
              <span key={first} className={styles['mark']} style={{ left: `${place * 100}%` }}>
                {first === last ? first : t('story.range', { first, last })}
              </span>
            ))}
          </div>
        </div>
        <ul className={styles['lanes']}>
          {lanes.map((lane) => (
            <StoryLane
              key={`${lane.milestone.id} ${lane.milestone.turn}`}
              lane={lane}
              scale={scale}
              marks={marks}
              zone={zone}
              reference={reference}
            />
          ))}
        </ul>
        <div className={styles['axis']} aria-hidden>
          <div className={styles['ticks']}>
            {labelled(scale, APART).map((moment) => (
              <span key={moment} style={{ left: `${scale.placeOf(moment) * 100}%` }} data-end={scale.placeOf(moment) > 0.9 || undefined}>
                {time.day(moment, zone)}
                <br />
                {time.clock(moment, zone)}
              </span>
            ))}
          </div>
        </div>
        {lanes.length === 0 && <p>{t('story.noLanes')}</p>}
      </div>
      <p className={styles['quiet']}>{t('story.scale')}</p>
      <StoryEvents kase={kase} zone={zone} />
    </>
  );
}
