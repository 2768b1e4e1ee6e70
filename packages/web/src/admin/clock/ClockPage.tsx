import type { ClockView } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../../api/queries.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';
import { useTime } from '../../time/useTime.ts';
import { AdvanceClock } from './AdvanceClock.tsx';

/** The clock that every promise is reckoned by; a simulated one is moved on here. */
export function ClockPage() {
  const { t } = useTranslation('admin');
  const { ws, role } = useWorkspace();
  const clock = useQuery(clockQuery(ws));
  useTitle(t('clock.title'));
  if (clock.isPending) return <SkeletonRows rows={3} />;
  if (clock.isError)
    return <ErrorState problem={clock.error} what={t('clock.title')} onRetry={() => void clock.refetch()} />;
  return (
    <div className={page['page']}>
      <h1>{t('clock.title')}</h1>
      <ClockFacts clock={clock.data} />
      <p>{clock.data.mode === 'simulated' ? t('clock.simulated') : t('clock.real')}</p>
      {clock.data.mode === 'simulated' && role === 'administrator' && (
        <AdvanceClock ws={ws} clock={clock.data} />
      )}
    </div>
  );
}

function ClockFacts({ clock }: { clock: ClockView }) {
  const { t } = useTranslation('admin');
  const time = useTime();
  return (
    <dl className={page['facts']} style={{ fontSize: '1rem' }}>
      <dt>{t('clock.now')}</dt>
      <dd>
        <strong>{time.full(time.now)}</strong>
      </dd>
      <dt>{t('clock.nextWake')}</dt>
      <dd>{clock.nextWake === null ? t('clock.noWake') : time.full(clock.nextWake)}</dd>
    </dl>
  );
}
