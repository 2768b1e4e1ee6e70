import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

export const wordsActs = [
  'end-wait',
  'propose-solution',
  'confirm-solution',
  'reject-solution',
  'record-consent',
  'reopen',
] as const;
export type WordsAct = (typeof wordsActs)[number];

/** Acts that take one text: what was proposed, what the customer said, why. */
export function WordsForm({ ws, view, onDone, act }: ActFormProps & { act: WordsAct }) {
  const { t } = useTranslation('desk');
  const { perform, busy, problem } = usePerform(ws, view);
  const [words, setWords] = useState('');
  const submit = async (): Promise<void> => {
    const done = t(`words.${act}.done`);
    if (await send(words.trim(), done)) onDone();
  };
  const send = (text: string, done: string): Promise<boolean> => {
    const optional = text === '' ? null : text;
    switch (act) {
      case 'end-wait':
        return perform('end-wait', { reason: optional }, done);
      case 'propose-solution':
        return perform('propose-solution', { summary: text }, done);
      case 'confirm-solution':
        return perform('confirm-solution', { words: optional }, done);
      case 'reject-solution':
        return perform('reject-solution', { reason: text }, done);
      case 'record-consent':
        return perform('record-consent', { subject: 'notFixed', words: text }, done);
      case 'reopen':
        return perform('reopen', { reason: optional }, done);
    }
  };
  return (
    <ActForm
      submit={t(`words.${act}.submit`)}
      effect={t(`words.${act}.effect`)}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Textarea
        label={t(`words.${act}.label`)}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        autosize
        minRows={3}
        maxRows={14}
        data-autofocus
      />
    </ActForm>
  );
}
