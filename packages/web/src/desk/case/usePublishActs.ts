import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { publishOpenCase } from '../../app/palette/open-case.ts';
import { blockedWords } from './acts/blocked-words.ts';
import type { CaseAct, DeskAct } from './useCaseActs.ts';

/** Tells the palette what can be done on the case that is open. */
export function usePublishActs(number: number, acts: readonly CaseAct[], run: (act: DeskAct) => void): void {
  const { t } = useTranslation('desk');
  useEffect(() => {
    publishOpenCase({
      number,
      acts: acts.map((act) => ({
        name: act.name,
        allowed: act.allowed,
        why: act.allowed ? null : blockedWords(act, t),
      })),
      run: (name) => run(name as DeskAct),
    });
    return () => publishOpenCase(null);
  });
}
