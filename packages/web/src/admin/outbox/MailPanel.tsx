import { CloseButton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mailQuery } from '../../api/queries.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { AppLink } from '../../components/AppLink.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTime } from '../../time/useTime.ts';
import styles from './MailPanel.module.css';
import { MailStateTag } from './MailStateTag.tsx';

interface Props {
  ws: string;
  id: string;
  onClose: () => void;
}

/** One mail as it was written: text, HTML in a frame that can do nothing, headers. */
export function MailPanel({ ws, id, onClose }: Props) {
  const { t } = useTranslation('admin');
  const { to } = useWorkspace();
  const time = useTime();
  const mail = useQuery(mailQuery(ws, id));
  if (mail.isPending) return <SkeletonRows rows={4} />;
  if (mail.isError) return <ErrorState problem={mail.error} onRetry={() => void mail.refetch()} />;
  const { subject, language, to: readers, text, html, headers, caseNumber, sentAt, state, tries } = mail.data;
  return (
    <article className={styles['mail']}>
      <div className={styles['head']}>
        <h2 lang={language}>{subject}</h2>
        <CloseButton aria-label={t('outbox.close')} onClick={onClose} />
      </div>
      <dl className={page['facts']}>
        <dt>{t('outbox.to')}</dt>
        <dd>{readers.join(', ')}</dd>
        <dt>{t('outbox.state')}</dt>
        <dd>
          <MailStateTag state={state} />{' '}
          {sentAt !== null && state === 'sent' && t('outbox.sentAt', { at: time.full(sentAt) })}{' '}
          {tries > 1 && t('outbox.tries', { count: tries })}
        </dd>
        {caseNumber !== null && (
          <>
            <dt>{t('outbox.about')}</dt>
            <dd>
              <AppLink href={to.desk.case(caseNumber)}>{t('outbox.case', { number: caseNumber })}</AppLink>
            </dd>
          </>
        )}
      </dl>
      <Tabs defaultValue="html" mt="md" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="html">{t('outbox.html')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('outbox.text')}</Tabs.Tab>
          <Tabs.Tab value="headers">{t('outbox.headers')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html">
          <iframe className={styles['frame']} title={t('outbox.preview')} sandbox="" srcDoc={html} />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <pre className={styles['text']} lang={language}>
            {text}
          </pre>
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          <dl className={`${page['facts']} ${styles['headers']} code`}>
            {Object.entries(headers).map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}
