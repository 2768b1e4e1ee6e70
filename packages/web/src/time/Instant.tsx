import { useTime } from './useTime.ts';

interface Props {
  at: string;
  /** IANA zone; the reader's own when left out. */
  zone?: string;
  /** `full` names the zone's city; `short` leaves out today's date. */
  as?: 'full' | 'instant' | 'short' | 'clock' | 'day';
}

/** An instant for people and machines: `<time>` with the words, and the full form on hover. */
export function Instant({ at, zone, as = 'instant' }: Props) {
  const time = useTime();
  return (
    <time dateTime={at} title={time.full(at, zone)}>
      {time[as](at, zone)}
    </time>
  );
}
