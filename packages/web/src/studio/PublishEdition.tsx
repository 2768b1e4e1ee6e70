import type { EditionRow } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { ProblemList } from '../components/ProblemList.tsx';
import { guideFiles } from './guide-files.ts';
import styles from './PublishEdition.module.css';

/** Files from this computer, published as an edition; what lint has against them stays beside the button. */
export function PublishEdition() {
  const { t } = useTranslation('studio');
  const { ws, to, role } = useWorkspace();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [published, setPublished] = useState<EditionRow | null>(null);
  const may = role === 'manager' || role === 'administrator';
  const publish = async (): Promise<void> => {
    const files = await guideFiles(chosen);
    if (!files.some(({ path }) => path === 'guide.yaml')) return setMissing(true);
    setBusy(true);
    const answer = await call<EditionRow>('POST', `${workspaceUrl(ws)}/guides`, { body: { files } });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    setPublished(answer.ok ? answer.data : null);
    if (answer.ok) void queries.invalidateQueries({ queryKey: [ws] });
  };
  return (
    <section className={styles['publish']}>
      <h2>{t('publish.title')}</h2>
      {!may && <p>{t('publish.notYours')}</p>}
      {may && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void publish();
          }}
        >
          <label htmlFor="guide-files">{t('publish.files')}</label>
          <p id="guide-files-help">{t('publish.help')}</p>
          <input
            id="guide-files"
            type="file"
            multiple
            accept=".yaml"
            aria-describedby="guide-files-help"
            aria-invalid={missing}
            onChange={({ currentTarget }) => {
              setChosen([...(currentTarget.files ?? [])]);
              setMissing(false);
              setProblem(null);
              setPublished(null);
            }}
          />
          {missing && (
            <p className={styles['missing']} role="alert">
              {t('publish.missing')}
            </p>
          )}
          <Button type="submit" loading={busy} disabled={chosen.length === 0}>
            {t('publish.submit')}
          </Button>
        </form>
      )}
      <ProblemList problem={problem} title={t('publish.refused')} />
      <div role="status">
        {published !== null && (
          <p>
            {t('publish.done', { edition: published.edition })}{' '}
            <AppLink href={to.studio.edition(published.guide, published.edition, 'diff')}>
              {t('publish.look')}
            </AppLink>
          </p>
        )}
      </div>
    </section>
  );
}
