import { ActionIcon, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery, guidesQuery, staffQuery } from '../../api/queries.ts';
import type { QueueSearch } from './queue-search.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { useText } from '../../text/useText.ts';
import styles from './QueueFilters.module.css';

const statuses = [
  'new',
  'withUs',
  'waitsForCustomer',
  'waitsForVendor',
  'waitsForRelease',
  'solutionProposed',
  'closed',
] as const;
const sorts = ['nextDue', 'activity', 'opened'] as const;

interface Props {
  filters: QueueSearch;
  onChange: (next: Partial<QueueSearch>) => void;
}

/** Filters and order; all of them live in the address. Severities and kinds of case are those of the guide chosen. */
export function QueueFilters({ filters, onChange }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { ws } = useWorkspace();
  const say = useText();
  const { data: guides = [] } = useQuery(guidesQuery(ws));
  const { data: guide } = useQuery({
    ...guideQuery(ws, filters.guide ?? ''),
    enabled: filters.guide !== undefined,
  });
  const { data: staff } = useQuery(staffQuery(ws));
  const [q, setQ] = useState(filters.q ?? '');
  const find = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ q: q.trim() === '' ? undefined : q.trim() });
  };
  const kinds = [
    { value: '', label: t('filter.requests') },
    ...(guide?.kinds ?? []).map(({ id, name }) => ({ value: id, label: say(name).words })),
    { value: 'all', label: t('filter.allKinds') },
  ];
  const any = (label: string) => ({ value: '', label });
  const set = (value: string): string | undefined => (value === '' ? undefined : value);
  const used = [
    filters.guide,
    filters.kind,
    filters.severity,
    filters.status,
    filters.owner,
    filters.account,
    filters.q,
  ].some((each) => each !== undefined);
  return (
    <div className={styles['filters']} role="search">
      <form onSubmit={find}>
        <TextInput
          size="sm"
          aria-label={t('queue.find')}
          placeholder={t('queue.find')}
          value={q}
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
          onBlur={find}
          rightSection={
            <ActionIcon type="submit" variant="subtle" size={24} aria-label={common('action.search')}>
              <IconSearch size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
          }
        />
      </form>
      {guides.length > 1 && (
        <NativeSelect
          size="sm"
          aria-label={t('filter.guide')}
          value={filters.guide ?? ''}
          data={[
            any(t('filter.anyGuide')),
            ...guides.map(({ id, vendor, title }) => ({
              value: id,
              label: `${say(vendor).words} · ${say(title).words}`,
            })),
          ]}
          onChange={({ currentTarget }) =>
            onChange({
              guide: set(currentTarget.value),
              severity: undefined,
              kind: filters.kind === 'all' ? 'all' : undefined,
            })
          }
        />
      )}
      <NativeSelect
        size="sm"
        aria-label={t('filter.kind')}
        value={filters.kind ?? ''}
        data={kinds}
        onChange={({ currentTarget }) => onChange({ kind: set(currentTarget.value), severity: undefined })}
      />
      {guide !== undefined && filters.kind === undefined && (
        <NativeSelect
          size="sm"
          aria-label={t('filter.severity')}
          value={filters.severity ?? ''}
          data={[
            any(t('filter.anySeverity')),
            ...guide.severities.map(({ id, name }) => ({ value: id, label: say(name).words })),
          ]}
          onChange={({ currentTarget }) => onChange({ severity: set(currentTarget.value) })}
        />
      )}
      <NativeSelect
        size="sm"
        aria-label={t('filter.status')}
        value={filters.status ?? ''}
        data={[
          any(t('filter.anyStatus')),
          ...statuses.map((value) => ({ value, label: common(`status.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ status: statuses.find((each) => each === currentTarget.value) })
        }
      />
      <NativeSelect
        size="sm"
        aria-label={t('filter.owner')}
        value={filters.owner ?? ''}
        data={[
          any(t('filter.anyOwner')),
          ...(staff?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => onChange({ owner: set(currentTarget.value) })}
      />
      <NativeSelect
        size="sm"
        aria-label={t('filter.sort')}
        value={filters.sort ?? 'nextDue'}
        data={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ sort: sorts.find((each) => each === currentTarget.value && each !== 'nextDue') })
        }
      />
      {used && (
        <UnstyledButton
          className={styles['clear']}
          onClick={() => {
            setQ('');
            onChange({
              guide: undefined,
              kind: undefined,
              severity: undefined,
              status: undefined,
              owner: undefined,
              account: undefined,
              q: undefined,
            });
          }}
        >
          {t('filter.clear')}
        </UnstyledButton>
      )}
    </div>
  );
}
