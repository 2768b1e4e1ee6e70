import type { KeyView } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import page from '../../components/Page.module.css';
import { Instant } from '../../time/Instant.tsx';
import { useTime } from '../../time/useTime.ts';
import { RevokeKey } from './RevokeKey.tsx';

type Key = z.infer<typeof KeyView>;

/** Every key, also those that were revoked. */
export function KeyTable({ ws, keys }: { ws: string; keys: readonly Key[] }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const [revoking, setRevoking] = useState<Key | null>(null);
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('keys.name')}</th>
            <th scope="col">{t('keys.prefix')}</th>
            <th scope="col">{t('keys.role')}</th>
            <th scope="col">{t('keys.created')}</th>
            <th scope="col">{t('keys.lastUsed')}</th>
            <th scope="col">{t('keys.revoke')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td className="code">{key.prefix}…</td>
              <td>{common(`role.${key.role}`)}</td>
              <td>
                <Instant at={key.createdAt} />
              </td>
              <td>{key.lastUsedAt === null ? t('keys.never') : <Instant at={key.lastUsedAt} />}</td>
              <td>
                {key.revokedAt === null ? (
                  <Button variant="default" h={30} onClick={() => setRevoking(key)}>
                    {t('keys.revoke')}
                  </Button>
                ) : (
                  t('keys.revoked', { at: time.instant(key.revokedAt) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {revoking !== null && (
        <RevokeKey ws={ws} id={revoking.id} name={revoking.name} onClose={() => setRevoking(null)} />
      )}
    </div>
  );
}
