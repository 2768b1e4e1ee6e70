import { useTranslation } from 'react-i18next';
import { StateIcon } from '../../clock-chip/StateIcon.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import { useTime } from '../../time/useTime.ts';
import type { Lane } from './lanes.ts';
import type { EventMark, StoryScale } from './story-scale.ts';
import styles from './Story.module.css';

const HEIGHT = 28;

interface Props {
  lane: Lane;
  scale: StoryScale;
  marks: readonly EventMark[];
  zone: string;
  reference: string;
}

/** One promise: its words, and its course as a bar from its beginning to its end, with a pin where it was due. */
export function StoryLane({ lane, scale, marks, zone, reference }: Props) {
  const { t } = useTranslation('studio');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const { milestone } = lane;
  const { state, turn, startedAt, due, endedAt } = milestone;
  // Of a box it is the plan that it runs out.
  const ranOut = milestone.counts === 'box' && milestone.missedAt !== null;
  const said = [
    startedAt !== null && t('story.begins', { at: time.instant(startedAt, zone) }),
    due !== null && t('story.due', { at: time.instant(due, zone) }),
    endedAt !== null && t('story.ends', { at: time.instant(endedAt, zone) }),
  ].filter((each) => each !== false);
  return (
    <li className={styles['lane']}>
      <div className={styles['label']}>
        <strong>
          <GuideText text={milestone.name} reference={reference} />
          {turn > 1 && ` ${t('story.turn', { turn })}`}
        </strong>
        <span className={styles['state']} data-state={ranOut ? undefined : state}>
          <StateIcon state={ranOut ? 'none' : state} size={14} />
          {ranOut ? t('story.ranOut') : common(`clockState.${state}`)}
        </span>
        <span className={styles['times']}>{said.join(t('separator'))}</span>
      </div>
      <svg className={styles['bar']} width="100%" height={HEIGHT} aria-hidden>
        {marks.map(({ place, first }) => (
          <line key={first} className={styles['event']} x1={at(place)} x2={at(place)} y1={0} y2={HEIGHT} />
        ))}
        <Course lane={lane} scale={scale} />
      </svg>
    </li>
  );
}

function Course({ lane: { from, to, due, lateFrom, ended, milestone }, scale }: Pick<Props, 'lane' | 'scale'>) {
  const place = (instant: number) => scale.placeOf(instant);
  // Nothing is promised, so that nothing runs.
  if (milestone.state === 'none')
    return <line className={styles['edge']} x1={at(place(from))} x2={at(place(from))} y1={5} y2={23} />;
  const inTime = lateFrom === null ? to : Math.max(from, Math.min(lateFrom, to));
  return (
    <>
      {due !== null && due > to && (
        <line className={styles['ahead']} x1={at(place(to))} x2={at(place(due))} y1={14} y2={14} />
      )}
      <rect
        className={styles['course']}
        data-state={milestone.state}
        x={at(place(from))}
        width={at(place(inTime) - place(from))}
        y={8}
        height={12}
      />
      {lateFrom !== null && lateFrom < to && (
        <rect
          className={styles['late']}
          x={at(place(inTime))}
          width={at(place(to) - place(inTime))}
          y={8}
          height={12}
        />
      )}
      <line className={styles['edge']} x1={at(place(from))} x2={at(place(from))} y1={5} y2={23} />
      {ended && <line className={styles['edge']} x1={at(place(to))} x2={at(place(to))} y1={5} y2={23} />}
      {due !== null && (
        <>
          <line className={styles['pin']} x1={at(place(due))} x2={at(place(due))} y1={4} y2={26} />
          <circle className={styles['head']} cx={at(place(due))} cy={4} r={4} />
        </>
      )}
    </>
  );
}

const at = (place: number): string => `${(place * 100).toFixed(3)}%`;
