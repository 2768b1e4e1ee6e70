import type { AdvanceClock as Advance, AdvancedClock, ClockView } from '@upheld/contract';
import { Button, Group, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { call, newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { clockQuery, workspaceUrl } from '../../api/queries.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import { noteClock } from '../../time/server-clock.ts';
import { useTime } from '../../time/useTime.ts';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Moves a simulated clock forward, and says what that set off. */
export function AdvanceClock({ ws, clock }: { ws: string; clock: ClockView }) {
  const { t } = useTranslation('admin');
  const time = useTime();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [result, setResult] = useState<z.infer<typeof AdvancedClock> | null>(null);
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const advance = async (by: z.infer<typeof Advance>): Promise<void> => {
    setBusy(true);
    const answer = await call<z.infer<typeof AdvancedClock>>('POST', `${workspaceUrl(ws)}/clock/advance`, {
      body: by,
      idempotencyKey: newKey(),
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    noteClock(answer.data);
    setResult(answer.data);
    queries.setQueryData(clockQuery(ws).queryKey, answer.data);
    void queries.invalidateQueries({ queryKey: [ws] });
  };
  const advanceTo = (): void => {
    const at = new Date(to);
    if (Number.isNaN(at.getTime())) return setMissing(true);
    setMissing(false);
    void advance({ to: at.toISOString() });
  };
  return (
    <section>
      <h2>{t('clock.advance')}</h2>
      <Group gap="sm">
        <Button variant="default" disabled={busy} onClick={() => void advance({ seconds: QUARTER })}>
          {t('clock.quarter')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void advance({ seconds: HOUR })}>
          {t('clock.hour')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void advance({ seconds: DAY })}>
          {t('clock.day')}
        </Button>
        <Button
          variant="default"
          disabled={busy || clock.nextWake === null}
          onClick={() => void advance({ toNextWake: true })}
        >
          {t('clock.toWake')}
        </Button>
      </Group>
      <Group gap="sm" align="flex-end" mt="md">
        <TextInput
          type="datetime-local"
          label={t('clock.to', { zone: time.city(time.zone) })}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          error={missing ? t('clock.missing') : null}
          description={t('clock.forward')}
        />
        <Button variant="default" disabled={busy} onClick={advanceTo}>
          {t('clock.go')}
        </Button>
      </Group>
      <div aria-live="polite" style={{ marginTop: 16 }}>
        {result !== null && (
          <p>
            {t('clock.result', {
              now: time.full(result.now),
              timers: t('clock.fired', { count: result.ticks }),
              events: t('clock.events', { count: result.events }),
            })}
          </p>
        )}
      </div>
      <ProblemList problem={problem} />
    </section>
  );
}
