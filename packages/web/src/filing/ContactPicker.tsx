import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQuery, accountsQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import styles from './Filing.module.css';

interface Props {
  account: string | undefined;
  contact: string | undefined;
  onPick: (next: { account?: string | undefined; contact?: string | undefined }) => void;
}

/** Whose case it is: the account by name or customer id, then the contact. */
export function ContactPicker({ account, contact, onPick }: Props) {
  const { t } = useTranslation('portal');
  const { ws } = useWorkspace();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const accounts = useInfiniteQuery(accountsQuery(ws, q));
  const chosen = useQuery({ ...accountQuery(ws, account ?? ''), enabled: account !== undefined });
  const found = (accounts.data?.pages ?? []).flatMap(({ items }) =>
    items.map(({ id, name, customerId }) => ({ value: id, label: `${name} · ${customerId}` })),
  );
  const known =
    chosen.data !== undefined && !found.some(({ value }) => value === chosen.data.id)
      ? [{ value: chosen.data.id, label: chosen.data.name }]
      : [];
  return (
    <div className={styles['panel']}>
      <Select
        label={t('forContact.account')}
        placeholder={t('forContact.search')}
        data={[...known, ...found]}
        value={account ?? null}
        searchable
        allowDeselect={false}
        filter={({ options }) => options}
        nothingFoundMessage={t('forContact.nothing')}
        onSearchChange={setTyped}
        onChange={(next) => onPick({ account: next ?? undefined })}
      />
      {chosen.data !== undefined && (
        <Select
          label={t('forContact.contact')}
          data={chosen.data.contacts.map(({ id, name, email, phone }) => ({
            value: id,
            label: [name, email, phone].filter((each) => each !== '').join(' · '),
          }))}
          value={contact ?? null}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('forContact.nothing')}
          onChange={(next) => onPick({ account, contact: next ?? undefined })}
        />
      )}
    </div>
  );
}
