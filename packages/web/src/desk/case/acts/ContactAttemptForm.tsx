import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

const channels = ['phone', 'mail', 'web'] as const;
const outcomes = ['reached', 'noAnswer', 'busy', 'leftMessage'] as const;

/** Channel and outcome of a try to reach the customer; the guide counts them towards closing. */
export function ContactAttemptForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { t: cases } = useTranslation('cases');
  const { perform, busy, problem } = usePerform(ws, view);
  const [channel, setChannel] = useState<(typeof channels)[number]>('phone');
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('noAnswer');
  const [note, setNote] = useState('');
  const submit = async (): Promise<void> => {
    if (
      await perform(
        'contact-attempt',
        { channel, outcome, note: note.trim() === '' ? null : note.trim() },
        t('done.attempt'),
      )
    )
      onDone();
  };
  return (
    <ActForm
      submit={t('attempt.submit')}
      effect={t('attempt.effect', { count: view.attempts })}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Radio.Group
        label={t('attempt.channel')}
        value={channel}
        onChange={(value) => setChannel(value as typeof channel)}
      >
        <Stack gap="xs" mt="xs">
          {channels.map((each) => (
            <Radio key={each} value={each} label={common(`channel.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('attempt.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(value as typeof outcome)}
      >
        <Stack gap="xs" mt="xs">
          {outcomes.map((each) => (
            <Radio key={each} value={each} label={cases(`outcome.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('attempt.note')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
