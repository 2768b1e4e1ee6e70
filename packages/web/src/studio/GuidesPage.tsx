import type { StudioGuideRow } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import page from '../components/Page.module.css';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { isLanguage, languageNames } from '../i18n/languages.ts';
import { GuideName } from '../text/GuideName.tsx';
import { useTime } from '../time/useTime.ts';
import { PublishEdition } from './PublishEdition.tsx';
import { studioGuidesQuery } from './queries.ts';

/** Every guide that this workspace carries out, in its edition in force. */
export function GuidesPage() {
  const { t } = useTranslation('studio');
  const { ws } = useWorkspace();
  const guides = useQuery(studioGuidesQuery(ws));
  useTitle(t('title'));
  return (
    <div className={page['page']}>
      <h1>{t('title')}</h1>
      <p>{t('about')}</p>
      {guides.isPending && <SkeletonRows rows={5} />}
      {guides.isError && (
        <ErrorState problem={guides.error} what={t('title')} onRetry={() => void guides.refetch()} />
      )}
      {guides.data?.items.length === 0 && <EmptyState title={t('none')}>{t('noneSay')}</EmptyState>}
      {guides.data !== undefined && guides.data.items.length > 0 && <GuideTable rows={guides.data.items} />}
      <PublishEdition />
    </div>
  );
}

function GuideTable({ rows }: { rows: readonly StudioGuideRow[] }) {
  const { t } = useTranslation('studio');
  const time = useTime();
  const { to } = useWorkspace();
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('column.guide')}</th>
            <th scope="col">{t('column.edition')}</th>
            <th scope="col">{t('column.languages')}</th>
            <th scope="col">{t('column.findings')}</th>
            <th scope="col">{t('column.holidays')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, vendor, title, edition, effective, languages, ...row }) => (
            <tr key={id}>
              <th scope="row">
                <AppLink href={to.studio.edition(id, edition)}>
                  <GuideName vendor={vendor} title={title} />
                </AppLink>
              </th>
              <td>
                {edition}
                <div className={page['quiet']}>{t('effective', { date: time.date(effective) })}</div>
              </td>
              <td>
                {languages.map((tag) => (isLanguage(tag) ? languageNames[tag] : tag)).join(t('separator'))}
              </td>
              <td>
                {row.errors + row.warnings + row.acknowledged + row.readings === 0
                  ? t('findings.clean')
                  : [
                      t('findings.errors', { count: row.errors }),
                      t('findings.warnings', { count: row.warnings }),
                      ...(row.acknowledged > 0
                        ? [t('findings.acknowledged', { count: row.acknowledged })]
                        : []),
                      ...(row.readings > 0 ? [t('read.readings', { count: row.readings })] : []),
                    ].join(t('separator'))}
              </td>
              <td>
                {row.holidaysKnownUntil === null
                  ? t('holidaysNotKept')
                  : t('holidaysUntil', { date: time.date(row.holidaysKnownUntil) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
