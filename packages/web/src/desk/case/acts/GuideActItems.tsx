import type { GuideView } from '@upheld/contract';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { opens, type GuideActGroup } from '../../../case/guide-act/guide-acts.ts';
import { useText } from '../../../text/useText.ts';
import { ActItem } from './ActItem.tsx';
import styles from './ActMenu.module.css';
import { refusalLine } from './blocked-words.ts';

interface Props {
  groups: readonly GuideActGroup[];
  guide: GuideView | undefined;
  onOpen: (act: string) => void;
}

/** The guide's acts under its headings. Those that it does not offer as the case is now come when asked for. */
export function GuideActItems({ groups, guide, onOpen }: Props) {
  const { t } = useTranslation('cases');
  const say = useText(guide?.reference);
  const [all, setAll] = useState(false);
  const rest = groups.flatMap(({ acts }) => acts).filter(({ offered }) => !offered).length;
  return (
    <>
      {groups.map(({ name, acts }) => {
        const shown = acts.filter(({ offered }) => offered || all);
        if (shown.length === 0) return null;
        const heading = name === null ? t('guideAct.group') : say(name).words;
        return (
          <div key={heading} role="group" aria-label={heading}>
            <Menu.Label>{heading}</Menu.Label>
            {shown.map((act) => (
              <ActItem
                key={act.id}
                label={say(act.name).words}
                lang={say(act.name).lang}
                allowed={act.allowed}
                opens={opens(act)}
                why={
                  act.overridable
                    ? t('guideAct.mayOverride', { why: refusalLine(act.refusals) })
                    : refusalLine(act.refusals)
                }
                onOpen={() => onOpen(act.id)}
              />
            ))}
          </div>
        );
      })}
      {rest > 0 && (
        <Menu.Item closeMenuOnClick={false} className={styles['rest']} onClick={() => setAll(!all)}>
          {all ? t('guideAct.fewer') : t('guideAct.rest', { count: rest })}
        </Menu.Item>
      )}
    </>
  );
}
