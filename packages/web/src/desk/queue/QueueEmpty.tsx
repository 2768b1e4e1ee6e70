import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QueueSearch, QueueView } from './queue-search.ts';
import { EmptyState } from '../../components/EmptyState.tsx';

interface Props {
  view: QueueView;
  filters: QueueSearch;
  onClear: () => void;
}

/** None match the filters, or none are there: two different things. */
export function QueueEmpty({ view, filters, onClear }: Props) {
  const { t } = useTranslation('desk');
  const filtered = Object.entries(filters).some(([key, value]) => key !== 'sort' && value !== undefined);
  if (!filtered) return <EmptyState title={t(`empty.${view}`)} />;
  return (
    <EmptyState
      title={t('empty.filtered')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    />
  );
}
