import type { AccountView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { AppLink } from '../../components/AppLink.tsx';
import page from '../../components/Page.module.css';
import { languageNames } from '../../i18n/languages.ts';
import { useTime } from '../../time/useTime.ts';

interface Props {
  account: AccountView;
  contacts: AccountView['contacts'];
}

/** The people of a customer, how to reach them, their time now, and a way to file for them. */
export function AccountContacts({ account, contacts }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { to } = useWorkspace();
  const time = useTime();
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.contact')}</th>
            <th scope="col">{t('facts.phone')}</th>
            <th scope="col">{t('facts.email')}</th>
            <th scope="col">{t('facts.language')}</th>
            <th scope="col">{t('facts.localTime')}</th>
            <th scope="col">{common('nav.newCase')}</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              <th scope="row">{contact.name}</th>
              <td>
                <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
              </td>
              <td>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </td>
              <td>{languageNames[contact.language]}</td>
              <td>{time.full(time.now, contact.zone)}</td>
              <td>
                <AppLink
                  href={`${to.desk.newCase()}?account=${account.id}&contact=${contact.id}`}
                  aria-label={t('accounts.file', { name: contact.name })}
                >
                  {common('nav.newCase')}
                </AppLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
