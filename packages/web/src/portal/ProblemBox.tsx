import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { draftKey, isBegun, loadDraft } from '../filing/draft.ts';
import { LookAlikes } from '../filing/LookAlikes.tsx';
import { sends } from '../keys/sends.ts';
import styles from './Portal.module.css';
import type { GuideWords } from './useGuideWords.ts';

/** "What is the problem?": what is typed here goes along into filing. A draft that waits is offered. */
export function ProblemBox({ words }: { words: GuideWords }) {
  const { t } = useTranslation('portal');
  const { ws, to, membership } = useWorkspace();
  const go = useGo();
  const [text, setText] = useState('');
  const draft = loadDraft(draftKey(ws, membership.personId));
  const file = (): void => go(`${to.portal.newCase()}${query({ title: text.trim() })}`);
  return (
    <section className={styles['problem']}>
      <h1 id="problem">{t('home.problem')}</h1>
      <div className={styles['ask']}>
        <Textarea
          aria-labelledby="problem"
          placeholder={t('home.problemHint')}
          size="md"
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (sends(event)) file();
          }}
        />
        <Button className={styles['tall']} onClick={file}>
          {t('home.file', { case: words.case })}
        </Button>
      </div>
      <LookAlikes ws={ws} text={text} words={words} />
      {isBegun(draft) && (
        <p className={styles['draft']}>
          {t('home.draft')}{' '}
          <AppLink href={to.portal.newCase()}>
            {draft.title === '' ? t('home.draftOpen') : draft.title}
          </AppLink>
        </p>
      )}
    </section>
  );
}
