import { TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantIn, localIn } from '../../../time/wall-clock.ts';
import { useTime } from '../../../time/useTime.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

/** The time that was agreed for a promise, by the clocks where it is counted. */
export function AgreeDueForm({ ws, view, milestone: id, onDone }: ActFormProps & { milestone: string }) {
  const { t } = useTranslation('desk');
  const time = useTime();
  const { perform, busy, problem } = usePerform(ws, view);
  const zone = view.milestones.find((each) => each.id === id)?.zone ?? time.zone;
  const [local, setLocal] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const due = instantIn(zone, local);
  const elsewhere = due !== null && time.full(due, zone) !== time.full(due) ? time.full(due) : undefined;
  const submit = async (): Promise<void> => {
    if (due === null) return setMissing(true);
    const done = t('agreeDue.done', { due: time.full(due, zone) });
    if (await perform('agree-due', { milestone: id, due, reason: reason.trim() || null }, done)) onDone();
  };
  return (
    <ActForm
      submit={t('agreeDue.submit')}
      effect={t('agreeDue.effect')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextInput
        type="datetime-local"
        label={t('agreeDue.due', { city: time.city(zone) })}
        description={elsewhere}
        min={localIn(zone, time.now)}
        value={local}
        error={
          missing && due === null
            ? t('agreeDue.missing')
            : problem?.errors?.find(({ pointer }) => pointer === '/due')?.detail
        }
        onChange={({ currentTarget }) => setLocal(currentTarget.value)}
        data-autofocus
      />
      <Textarea
        label={t('agreeDue.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
