import type { CaseView, GuideView } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closingWaysOf } from '../../case/closing-ways.ts';
import { guideActGroups, opens } from '../../case/guide-act/guide-acts.ts';
import { useText } from '../../text/useText.ts';
import type { GuideWords } from '../useGuideWords.ts';
import { ActSheet } from './ActSheet.tsx';
import styles from './Case.module.css';
import { customerActs, type CustomerAct } from './customer-acts.ts';
import { GuideActs } from './GuideActs.tsx';
import { Refusals } from './Refusals.tsx';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  words: GuideWords;
  onGuideAct: (act: string) => void;
}

/** What else the customer can do; what is blocked stands here too, with its reasons. */
export function CaseActs({ ws, view, guide, words, onGuideAct }: Props) {
  const { t } = useTranslation('portal');
  const say = useText(guide?.reference);
  const [open, setOpen] = useState<CustomerAct | null>(null);
  const [showBlocked, setShowBlocked] = useState(false);
  const ways = closingWaysOf(guide, view.kind.id);
  const offered = customerActs(view, ways);
  const label = ({ act, way }: CustomerAct): string => {
    if (act !== 'close') return t(`act.${act}.label`, { severity: words.severity, case: words.case });
    const name = ways.find(({ id }) => id === way)?.name;
    return t('act.close.label', { way: name === undefined ? '' : say(name).words, case: words.case });
  };
  const blocked = [
    ...offered
      .filter(({ allowed }) => !allowed)
      .map((each) => ({ key: `${each.act} ${each.way}`, title: label(each), refusals: each.refusals })),
    ...guideActGroups(view)
      .flatMap(({ acts }) => acts)
      .filter((act) => act.offered && !opens(act))
      .map(({ id, name, refusals }) => ({ key: `do ${id}`, title: say(name).words, refusals })),
  ];
  return (
    <section className={styles['acts']} aria-label={t('act.title')}>
      <GuideActs view={view} guide={guide} onOpen={onGuideAct} />
      <div className={styles['row']}>
        {offered
          .filter(({ allowed }) => allowed)
          .map((each) => (
            <Button key={`${each.act} ${each.way}`} variant="default" onClick={() => setOpen(each)}>
              {label(each)}
            </Button>
          ))}
        {blocked.length > 0 && (
          <Button variant="subtle" aria-expanded={showBlocked} onClick={() => setShowBlocked(!showBlocked)}>
            {t('act.blocked', { count: blocked.length })}
          </Button>
        )}
      </div>
      {showBlocked &&
        blocked.map(({ key, title, refusals }) => <Refusals key={key} title={title} refusals={refusals} />)}
      {open !== null && (
        <ActSheet
          ws={ws}
          view={view}
          guide={guide}
          words={words}
          chosen={open}
          title={label(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
