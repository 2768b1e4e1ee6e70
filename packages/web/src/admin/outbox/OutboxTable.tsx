import type { OutboxRow } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import page from '../../components/Page.module.css';
import { isLanguage, languageNames } from '../../i18n/languages.ts';
import { Instant } from '../../time/Instant.tsx';
import { useTime } from '../../time/useTime.ts';
import { MailStateTag } from './MailStateTag.tsx';
import { RetryButton } from './RetryButton.tsx';

interface Props {
  ws: string;
  rows: readonly OutboxRow[];
  open: string | undefined;
  onOpen: (id: string) => void;
}

/** Mails, latest first: state, subject, to whom, and what stands in the way. */
export function OutboxTable({ ws, rows, open, onOpen }: Props) {
  const { t } = useTranslation('admin');
  const time = useTime();
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('outbox.created')}</th>
            <th scope="col">{t('outbox.state')}</th>
            <th scope="col">{t('outbox.subject')}</th>
            <th scope="col">{t('outbox.to')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} style={row.id === open ? { background: 'var(--up-select)' } : undefined}>
              <td>
                <Instant at={row.createdAt} as="short" />
              </td>
              <td>
                <MailStateTag state={row.state} />
                {row.nextTryAt !== null && (
                  <div className={page['quiet']}>
                    {t('outbox.nextTry', { at: time.short(row.nextTryAt) })}
                  </div>
                )}
              </td>
              <th scope="row">
                <UnstyledButton
                  style={{ color: 'var(--up-link)', fontWeight: 600 }}
                  lang={row.language}
                  aria-expanded={row.id === open}
                  onClick={() => onOpen(row.id)}
                >
                  {row.subject}
                </UnstyledButton>
                {row.problem !== null && (
                  <div style={{ color: 'var(--up-missed-fg)', fontWeight: 400 }}>{row.problem}</div>
                )}
                {(row.state === 'dead' || row.state === 'deferred') && <RetryButton ws={ws} id={row.id} />}
              </th>
              <td>
                {row.to.join(', ')}
                <div className={page['quiet']}>
                  {isLanguage(row.language) ? languageNames[row.language] : row.language}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
