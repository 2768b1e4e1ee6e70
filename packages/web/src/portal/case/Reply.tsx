import type { CaseView } from '@upheld/contract';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../components/ProblemList.tsx';
import { useDraft } from '../../desk/case/useDraft.ts';
import { usePerform } from '../../desk/case/usePerform.ts';
import { Attachments } from '../../files/Attachments.tsx';
import { FileDrop } from '../../files/FileDrop.tsx';
import { useUploads } from '../../files/useUploads.ts';
import { sends } from '../../keys/sends.ts';
import type { GuideWords } from '../useGuideWords.ts';
import styles from './Case.module.css';
import { Refusals } from './Refusals.tsx';

interface Props {
  ws: string;
  view: CaseView;
  personId: string;
  words: GuideWords;
}

/** A word to the engineers, with files; says who will see it. What is typed is kept until it is sent. */
export function Reply({ ws, view, personId, words }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const [text, setText] = useDraft(ws, view.number, personId, 'public');
  const uploads = useUploads(ws);
  const { perform, busy, problem } = usePerform(ws, view);
  const may = view.acts.find(({ act }) => act === 'message');
  if (may === undefined || !may.allowed)
    return may === undefined ? null : <Refusals title={t('reply.blocked')} refusals={may.refusals} />;
  const onlyFiles = text.trim() === '' && uploads.refs.length > 0;
  const send = async (): Promise<void> => {
    if (uploads.busy || (text.trim() === '' && !onlyFiles)) return;
    const sent = onlyFiles
      ? await perform('files', { files: uploads.refs }, t('reply.filesSent'))
      : await perform('message', { body: text.trim(), files: uploads.refs }, t('reply.sent'));
    if (!sent) return;
    setText('');
    uploads.clear();
  };
  const others = view.audience.filter(({ id }) => id !== personId).map(({ name }) => name);
  const seen =
    others.length === 0
      ? t('reply.seenByTeam')
      : t('reply.seenBy', { names: others.join(t('listSeparator')) });
  return (
    <FileDrop onFiles={(files) => uploads.add(files)}>
      <section className={styles['reply']} aria-label={t('reply.label')}>
        <Textarea
          size="md"
          label={t(view.status === 'closed' ? 'reply.labelClosed' : 'reply.label', { case: words.case })}
          autosize
          minRows={2}
          maxRows={12}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (sends(event)) void send();
          }}
        />
        <ProblemList problem={problem} />
        <div className={styles['row']}>
          <Attachments uploads={uploads} />
          <span className={styles['seen']}>{seen}</span>
          <Button loading={busy} disabled={uploads.busy} onClick={() => void send()}>
            {t(onlyFiles ? 'reply.sendFiles' : 'reply.send')}
          </Button>
        </div>
        {uploads.busy && <p className={styles['faint']}>{common('upload.underWay')}</p>}
      </section>
    </FileDrop>
  );
}
