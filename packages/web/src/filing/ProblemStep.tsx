import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { complaintOf } from './ErrorSummary.tsx';
import styles from './Filing.module.css';
import { LookAlikes } from './LookAlikes.tsx';
import type { StepProps } from './StepPanel.tsx';
import { elementOf } from './steps.ts';

/** What is wrong, in the customer's words. */
export function ProblemStep({ ws, state, complaints, lookAlikes, words }: StepProps) {
  const { t } = useTranslation('portal');
  const { draft, change } = state;
  return (
    <div className={styles['panel']}>
      <TextInput
        id={elementOf('/title')}
        size="md"
        label={t('filing.title')}
        description={t('filing.titleHelp')}
        value={draft.title}
        maxLength={250}
        error={complaintOf(complaints, '/title')}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      {lookAlikes && <LookAlikes ws={ws} text={draft.title} words={words} />}
      <Textarea
        id={elementOf('/description')}
        size="md"
        label={t('filing.description')}
        description={t('filing.descriptionHelp')}
        value={draft.description}
        autosize
        minRows={6}
        maxRows={20}
        error={complaintOf(complaints, '/description')}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
      />
    </div>
  );
}
