import type { FilingChoice } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { GuideText } from '../text/GuideText.tsx';
import styles from './Filing.module.css';

interface Props {
  choice: FilingChoice;
  children: ReactNode;
}

/** What may not be filed for: why, by which clause, and whom to turn to. */
export function RefusedChoice({ choice, children }: Props) {
  const { t } = useTranslation('portal');
  const { ws } = useWorkspace();
  const { entitlement, contract } = choice;
  const guide = useQuery(guideQuery(ws, contract.guide));
  const contacts = (guide.data?.contacts ?? [])
    .filter(({ phone, email, url }) => phone.length > 0 || email !== null || url !== null)
    .slice(0, 4);
  return (
    <div className={styles['refused']}>
      {children}
      <p>
        {entitlement.say === null ? (
          t(entitlement.answer === 'selfHelp' ? 'filing.selfHelp' : 'filing.refused')
        ) : (
          <GuideText text={entitlement.say} />
        )}{' '}
        <span className={styles['clause']}>{entitlement.clauses.join(' ')}</span>
      </p>
      {contacts.map(({ id, name, phone, email, url }) => (
        <p key={id} className={styles['hint']}>
          <GuideText text={name} />
          {phone.map((number) => (
            <span key={number}>
              {' · '}
              <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>
            </span>
          ))}
          {email !== null && (
            <>
              {' · '}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {url !== null && (
            <>
              {' · '}
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
