import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './Guide.module.css';

/** How to reach people: numbers, addresses, sites. */
export function Contacts({ contacts, reference }: { contacts: GuideView['contacts']; reference: string }) {
  const { t } = useTranslation('portal');
  if (contacts.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('guide.contacts')}</h2>
      <ul className={styles['list']}>
        {contacts.map(({ id, name, phone, fax, email, address, url }) => (
          <li key={id}>
            <h3>
              <GuideText text={name} reference={reference} />
            </h3>
            {phone.map((number) => (
              <p key={number}>
                <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>
              </p>
            ))}
            {fax.map((number) => (
              <p key={number}>{t('guide.fax', { number })}</p>
            ))}
            {email !== null && (
              <p>
                <a href={`mailto:${email}`}>{email}</a>
              </p>
            )}
            {address !== null && (
              <p>
                <GuideText text={address} reference={reference} />
              </p>
            )}
            {url !== null && (
              <p>
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
