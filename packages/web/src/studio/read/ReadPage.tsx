import type { Finding } from '@upheld/contract';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../../api/queries.ts';
import type { ReadSearch } from './read-search.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { findingsQuery, sourceQuery } from '../queries.ts';
import { useEdition } from '../useEdition.ts';
import { FindingsPane } from './FindingsPane.tsx';
import { markedPlaces, type SourcePlace } from './places.ts';
import styles from './ReadPage.module.css';
import { PublishedPane } from './PublishedPane.tsx';
import { SourcePane } from './SourcePane.tsx';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition/read');
const panes = ['published', 'source', 'findings'] as const;

/** The guide as published, beside its source and what lint found in it. */
export function ReadPage() {
  const { t } = useTranslation('studio');
  const { edition } = useEdition();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const source = useQuery(sourceQuery(edition));
  const findings = useQuery(findingsQuery(edition));
  const guide = useQuery(guideQuery(edition.ws, edition.guide, edition.edition));
  if (source.isPending || findings.isPending) return <SkeletonRows rows={8} />;
  if (source.isError || findings.isError) {
    const retry = () => void Promise.all([source.refetch(), findings.refetch()]);
    return <ErrorState problem={source.error ?? findings.error} what={t('read.source')} onRetry={retry} />;
  }
  const { files } = source.data;
  const marked = markedPlaces(search, files, findings.data.items);
  const file = [marked[0]?.file, search.file, files[0]?.path].find((path) =>
    files.some((each) => each.path === path),
  );
  const { lang } = search;
  const mark = (next: ReadSearch) =>
    void navigate({ search: { ...next, ...(lang === undefined ? {} : { lang }) }, replace: true });
  const shown = search.pane ?? (marked.length > 0 ? 'source' : 'published');
  const finding = search.finding === undefined ? undefined : findings.data.items[search.finding];
  return (
    <div className={styles['page']} data-pane={shown}>
      <SegmentedControl
        className={styles['switch'] ?? ''}
        aria-label={t('read.pane')}
        value={shown}
        onChange={(pane) => mark({ ...search, pane: panes.find((each) => each === pane) ?? 'source' })}
        data={panes.map((pane) => ({ value: pane, label: t(`read.${pane}`) }))}
      />
      <PublishedPane
        edition={edition}
        lang={lang}
        anchor={anchorOf(finding)}
        onLanguage={(next) => void navigate({ search: { ...search, lang: next }, replace: true })}
      />
      <SourcePane
        files={files}
        findings={findings.data.items}
        file={file ?? ''}
        marked={marked}
        onFile={(next) => mark({ file: next, pane: 'source' })}
        onFinding={(finding) => mark({ finding })}
      />
      <FindingsPane
        findings={findings.data.items}
        guide={guide.data}
        chosen={search.finding}
        onFinding={(finding) => mark({ finding, pane: 'findings' })}
        onPlace={(place: SourcePlace) => mark({ ...place, pane: 'source' })}
      />
    </div>
  );
}

/** Where the published guide tells of a reading. */
function anchorOf(finding: Finding | undefined): string | null {
  if (finding === undefined) return null;
  const id = finding.reading ?? finding.acknowledged;
  return id === null ? null : `reading-${id}`;
}
