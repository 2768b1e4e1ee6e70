import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countsQuery } from '../../api/queries.ts';
import type { QueueSearch, QueueView } from './queue-search.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import styles from './QueueTabs.module.css';

const views = ['open', 'mine', 'unassigned', 'dueToday', 'waiting', 'closed', 'all'] as const;

interface Props {
  view: QueueView;
  /** Kept when the view changes. */
  search: QueueSearch;
}

/** The views, each with how many cases it holds. */
export function QueueTabs({ view, search }: Props) {
  const { t } = useTranslation('desk');
  const { ws } = useWorkspace();
  const { data: counts } = useQuery(countsQuery(ws, search.kind));
  return (
    <nav className={styles['tabs']} aria-label={t('queue.views')}>
      {views.map((each) => (
        <Link
          key={each}
          to="/w/$ws/desk/queue/$view"
          params={{ ws, view: each }}
          search={{ ...search, case: undefined }}
          className={styles['tab']}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`view.${each}`)}{' '}
          {counts?.[each] !== undefined && <span className={styles['count']}>{counts[each]}</span>}
        </Link>
      ))}
    </nav>
  );
}
