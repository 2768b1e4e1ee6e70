import { useQuery } from '@tanstack/react-query';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, useLastHeard } from '../../api/live.ts';
import { clockQuery } from '../../api/queries.ts';
import { AppLink } from '../../components/AppLink.tsx';
import { useTime } from '../../time/useTime.ts';
import { useWorkspace } from '../useWorkspace.ts';
import styles from './Ribbons.module.css';

const PATIENCE_MS = 5_000;

/** Across the top, never a dialog: a simulated clock, no network, no live connection. */
export function Ribbons() {
  const { t } = useTranslation('common');
  const { ws, role, to } = useWorkspace();
  const time = useTime();
  const { data: clock } = useQuery(clockQuery(ws));
  const { online } = useNetwork();
  const lost = useLostSince(useConnection() === 'lost' || !online);
  const heard = useLastHeard();
  return (
    <div aria-live="polite">
      {clock?.mode === 'simulated' && (
        <div className={`${styles['ribbon']} ${styles['clock']}`}>
          <span>{t('ribbon.simulated', { now: time.full(time.now) })}</span>
          {role === 'administrator' && <AppLink href={to.admin.clock()}>{t('ribbon.advance')}</AppLink>}
        </div>
      )}
      {lost !== null && (
        <div className={`${styles['ribbon']} ${styles['warn']}`}>
          {t(online ? 'ribbon.stale' : 'ribbon.offline', { since: time.clock(heard ?? lost) })}
        </div>
      )}
    </div>
  );
}

/** Since when it is so, once it has been so for a while: a connection that comes back at once is not told. */
function useLostSince(lost: boolean): number | null {
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (!lost) return undefined;
    const at = Date.now();
    const timer = setTimeout(() => setSince(at), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSince(null);
    };
  }, [lost]);
  return since;
}
