import type { CaseView, Timeline } from '@upheld/contract';
import { Button, Kbd, Textarea, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { timelineQuery } from '../../api/queries.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import { Attachments } from '../../files/Attachments.tsx';
import { useUploads } from '../../files/useUploads.ts';
import { sends } from '../../keys/sends.ts';
import styles from './Composer.module.css';
import { ComposerHead } from './ComposerHead.tsx';
import { ComposerNews } from './ComposerNews.tsx';
import { LeakLine } from './LeakLine.tsx';
import { useDraft, type Audience } from './useDraft.ts';
import { useNews } from './useNews.ts';
import { usePerform } from './usePerform.ts';

interface Props {
  ws: string;
  view: CaseView;
  timeline: Timeline;
  personId: string;
  audience: Audience;
  /** How often it was asked for: each time the field takes the focus. */
  asked: number;
  onAudience: (next: Audience | null) => void;
  onShow: (entry: string) => void;
}

/** Writes to one of two audiences, which share neither ground nor label, button or draft. */
export function Composer({ ws, view, timeline, personId, audience, asked, onAudience, onShow }: Props) {
  const { t } = useTranslation('desk');
  const queries = useQueryClient();
  const [text, setText] = useDraft(ws, view.number, personId, audience);
  const news = useNews(timeline.items, personId);
  const uploads = useUploads(ws);
  const { perform, busy, problem, clear } = usePerform(ws, view);
  const field = useRef<HTMLTextAreaElement>(null);
  const internal = audience === 'internal';
  const fresh = internal ? [] : news.newsIn(timeline.items);
  useEffect(() => {
    field.current?.focus();
  }, [audience, asked]);
  const send = async (): Promise<void> => {
    const latest = await queries
      .fetchQuery({ ...timelineQuery(ws, view.number), staleTime: 0, retry: false })
      .catch(() => timeline);
    if (uploads.busy || (!internal && news.newsIn(latest.items).length > 0)) return;
    const body = { body: text.trim(), files: uploads.refs };
    const done = await perform(
      internal ? 'note' : 'message',
      body,
      t(internal ? 'composer.noteSaved' : 'composer.sent', { count: view.audience.length }),
    );
    if (!done) return;
    setText('');
    uploads.clear();
    onAudience(null);
  };
  const label = internal
    ? t('composer.saveNote')
    : view.audience.length === 0
      ? t('composer.sendNobody')
      : t('composer.send', { count: view.audience.length });
  return (
    <section className={styles['composer']} data-audience={audience} aria-label={t(`composer.${audience}`)}>
      <ComposerHead view={view} audience={audience} onAudience={onAudience} />
      <ComposerNews entries={fresh} onShow={onShow} onLooked={news.look} />
      <Textarea
        ref={field}
        autosize
        minRows={3}
        maxRows={14}
        value={text}
        aria-label={t(`composer.${audience}`)}
        placeholder={t(internal ? 'composer.noteHint' : 'composer.replyHint')}
        classNames={{ input: styles['input'] ?? '' }}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          clear();
        }}
        onKeyDown={(event) => {
          if (sends(event)) void send();
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) field.current?.blur();
        }}
      />
      {!internal && <LeakLine ws={ws} text={text} personId={personId} />}
      <ProblemList problem={problem} />
      <div className={styles['foot']}>
        <Attachments uploads={uploads} />
        <span className={styles['kept']}>{text === '' ? '' : t('composer.kept')}</span>
        <UnstyledButton className={styles['away']} onClick={() => onAudience(null)}>
          {t('composer.later')}
        </UnstyledButton>
        <Button
          className={internal ? styles['saveNote'] : undefined}
          loading={busy}
          onClick={() => void send()}
          rightSection={<Kbd className={styles['kbd']}>Ctrl ⏎</Kbd>}
        >
          {label}
        </Button>
      </div>
    </section>
  );
}
