import type { CaseView } from '@upheld/contract';
import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { workspaceUrl } from '../../api/queries.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import type { Edition } from '../queries.ts';
import styles from './Diff.module.css';

interface Props {
  edition: Edition;
  cases: readonly number[];
}

interface Refused {
  number: number;
  problem: Problem;
}

/** The reason, and the button that moves the chosen cases one after the other; what is refused stays told. */
export function MoveForm({ edition, cases }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const move = async (): Promise<void> => {
    if (reason.trim() === '') return setMissing(true);
    setBusy(true);
    const failures: Refused[] = [];
    for (const number of cases) {
      const problem = await moveOne(edition, number, reason.trim());
      if (problem !== null) failures.push({ number, problem });
    }
    setBusy(false);
    setMoved(cases.length - failures.length);
    setRefused(failures);
    if (failures.length === 0) setReason('');
    void queries.invalidateQueries({ queryKey: [edition.ws] });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <Textarea
        label={t('move.reason')}
        description={t('move.reasonHelp')}
        error={missing ? t('move.reasonMissing') : undefined}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
          setMissing(false);
        }}
        autosize
        minRows={2}
      />
      <Button type="submit" loading={busy} disabled={cases.length === 0} style={{ justifySelf: 'start' }}>
        {t('move.submit', { count: cases.length, edition: edition.edition })}
      </Button>
      <div role="status">{moved !== null && <p>{t('move.done', { count: moved })}</p>}</div>
      {refused.map(({ number, problem }) => (
        <ProblemList key={number} problem={problem} title={t('move.notMoved', { number })} />
      ))}
    </form>
  );
}

/** A move is decided on the case as it stands: it is read first, and the move refused where it has changed since. */
async function moveOne(edition: Edition, number: number, reason: string): Promise<Problem | null> {
  const url = `${workspaceUrl(edition.ws)}/cases/${number}`;
  const read = await call<CaseView>('GET', url);
  if (!read.ok) return read.problem;
  const answer = await call('POST', `${url}/move-edition`, {
    body: { to: edition.edition, reason },
    ifMatch: read.data.version,
    idempotencyKey: newKey(),
  });
  return answer.ok ? null : answer.problem;
}
