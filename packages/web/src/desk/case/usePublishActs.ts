import { useEffect } from 'react';
import { publishOpenCase } from '../../app/palette/open-case.ts';
import type { CaseAct, DeskAct } from './useCaseActs.ts';

/** Tells the palette what can be done on the case that is open. */
export function usePublishActs(number: number, acts: readonly CaseAct[], run: (act: DeskAct) => void): void {
  useEffect(() => {
    publishOpenCase({ number, acts: acts.map(({ name, allowed, refusals }) => ({ name, allowed, why: refusals[0]?.detail ?? null })), run: (name) => run(name as DeskAct) });
    return () => publishOpenCase(null);
  });
}
