import type { CaseView, TimelineEntry } from '@upheld/contract';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../components/ProblemList.tsx';
import styles from './Case.module.css';
import { useSolution } from './useSolution.ts';

interface Props {
  ws: string;
  view: CaseView;
  entries: readonly TimelineEntry[];
}

/** A solution waits for the customer's word: yes, or not yet and what is still wrong. */
export function SolutionBox({ ws, view, entries }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const { accept, reject, busy, problem } = useSolution(ws, view);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  if (view.status !== 'solutionProposed') return null;
  const summary = entries.findLast(({ type }) => type === 'solutionProposed')?.data['summary'];
  return (
    <section className={styles['solution']} aria-label={t('solution.title')}>
      <h2>{t('solution.title')}</h2>
      {typeof summary === 'string' && <p className="up-prose">{summary}</p>}
      <ProblemList problem={problem} />
      {refusing ? (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void reject(reason.trim()).then((done) => done && setRefusing(false));
          }}
        >
          <Textarea
            label={t('solution.reason')}
            size="md"
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            data-autofocus
          />
          <div className={styles['row']}>
            <Button type="submit" loading={busy}>
              {t('solution.sendReason')}
            </Button>
            <Button variant="default" onClick={() => setRefusing(false)}>
              {common('action.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles['row']}>
          <Button loading={busy} onClick={() => void accept()}>
            {t('solution.yes')}
          </Button>
          <Button variant="default" onClick={() => setRefusing(true)}>
            {t('solution.notYet')}
          </Button>
        </div>
      )}
    </section>
  );
}
