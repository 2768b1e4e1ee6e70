import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

const whom = ['customer', 'vendor', 'release'] as const;
type WaitFor = (typeof whom)[number];

/** What the case waits for. Whether a clock pauses is the guide's rule, and is told after. */
export function WaitForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { perform, busy, problem } = usePerform(ws, view);
  const [wait, setWait] = useState<WaitFor>('customer');
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    if (await perform('wait', { for: wait, reason: reason.trim() }, t('done.wait'))) onDone();
  };
  return (
    <ActForm
      submit={t(`wait.submit.${wait}`)}
      effect={t('wait.effect')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Radio.Group label={t('wait.for')} value={wait} onChange={(value) => setWait(value as WaitFor)}>
        <Stack gap="sm" mt="xs">
          {whom.map((each) => (
            <Radio key={each} value={each} label={t(`wait.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('wait.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
