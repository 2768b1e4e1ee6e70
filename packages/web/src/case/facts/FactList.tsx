import type { FactView, GuideView } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import { useText } from '../../text/useText.ts';
import { useValueWords } from '../value-words.ts';
import styles from './FactList.module.css';
import { isTelling } from './is-telling.ts';

interface Props {
  facts: readonly FactView[];
  guide: GuideView | undefined;
  onSet: (fact: string) => void;
}

/** What the guide knows of the case: what says something first, the rest when asked for. */
export function FactList({ facts, guide, onSet }: Props) {
  const { t } = useTranslation('cases');
  const words = useValueWords(guide?.reference);
  const say = useText(guide?.reference);
  const [all, setAll] = useState(false);
  const telling = facts.filter((fact) => fact.settable || isTelling(fact));
  const shown = all ? facts : telling;
  return (
    <>
      <dl className={styles['facts']}>
        {shown.map((fact) => (
          <div key={fact.id}>
            <dt>
              <GuideText text={fact.name} reference={guide?.reference} />
            </dt>
            <dd>
              {words(fact) === '' ? <span className={styles['none']}>{t('fact.none')}</span> : words(fact)}
              {fact.settable && (
                <UnstyledButton
                  className={styles['set']}
                  aria-label={t('fact.setOf', { name: say(fact.name).words })}
                  onClick={() => onSet(fact.id)}
                >
                  {t('fact.set')}
                </UnstyledButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {telling.length < facts.length && (
        <UnstyledButton className={styles['set']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fact.less') : t('fact.all', { count: facts.length })}
        </UnstyledButton>
      )}
    </>
  );
}
