import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { workspaceUrl } from '../../api/queries.ts';
import { ProblemList } from '../../components/ProblemList.tsx';

/** Puts a mail that did not leave back in the queue. */
export function RetryButton({ ws, id }: { ws: string; id: string }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const retry = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('POST', `${workspaceUrl(ws)}/outbox/${id}/retry`, {
      body: {},
      idempotencyKey: newKey(),
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) void queries.invalidateQueries({ queryKey: [ws, 'outbox'] });
  };
  return (
    <div>
      <Button variant="default" h={30} mt={4} loading={busy} onClick={() => void retry()}>
        {t('outbox.retry')}
      </Button>
      <ProblemList problem={problem} />
    </div>
  );
}
