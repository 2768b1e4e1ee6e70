import type { GuideView } from '@upheld/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { publishOpenCase } from '../../app/palette/open-case.ts';
import { actWords } from '../../app/palette/act-words.ts';
import { opens, type GuideActGroup } from '../../case/guide-act/guide-acts.ts';
import { useText } from '../../text/useText.ts';
import { blockedWords, refusalLine } from './acts/blocked-words.ts';
import type { CaseAct, DeskSheet } from './useCaseActs.ts';

interface Offered {
  acts: readonly CaseAct[];
  groups: readonly GuideActGroup[];
  guide: GuideView | undefined;
}

/** Tells the palette what can be done on the case that is open. */
export function usePublishActs(
  number: number,
  { acts, groups, guide }: Offered,
  open: (sheet: DeskSheet) => void,
): void {
  const { t } = useTranslation('desk');
  const say = useText(guide?.reference);
  useEffect(() => {
    const ofProduct = acts.map((act) => ({
      id: act.name,
      label: t(`act.${act.name}`),
      also: actWords[act.name] ?? '',
      why: act.allowed || act.name === 'close' ? null : blockedWords(act, t),
      run: () => open({ act: act.name }),
    }));
    const ofGuide = groups.flatMap(({ acts: each }) =>
      each.map((act) => ({
        id: `do ${act.id}`,
        label: say(act.name).words,
        also: Object.values(act.name).join(' '),
        why: opens(act) ? null : refusalLine(act.refusals),
        run: () => open({ guideAct: act.id }),
      })),
    );
    publishOpenCase({ number, acts: [...ofProduct, ...ofGuide] });
    return () => publishOpenCase(null);
  });
}
