import type { ProofView } from '@upheld/contract';
import { useTime } from '../time/useTime.ts';

/** What was promised, in words; of a calendar that never closes without "support hours", for every hour is one. */
export function useTargetWords(): (proof: Pick<ProofView, 'calendar' | 'milestone'>) => string {
  const time = useTime();
  return ({ calendar, milestone: { target } }) => time.amount(target, calendar);
}
