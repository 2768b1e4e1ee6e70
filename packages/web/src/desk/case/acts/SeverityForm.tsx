import { Radio, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../../../api/queries.ts';
import { GuideText } from '../../../text/GuideText.tsx';
import { useText } from '../../../text/useText.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';
import styles from './forms.module.css';

/** Reviews the severity in the guide's full words, with a reason that the customer reads. */
export function SeverityForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const { perform, busy, problem } = usePerform(ws, view);
  const say = useText(guide?.reference);
  const [to, setTo] = useState(view.severity.id);
  const [reason, setReason] = useState('');
  const chosen = guide?.severities.find(({ id }) => id === to);
  const names = { from: say(view.severity.name).words, to: say(chosen?.name).words };
  const changes = to !== view.severity.id;
  const submit = async (): Promise<void> => {
    if (await perform('change-severity', { to, reason: reason.trim() }, t('done.severity', names))) onDone();
  };
  return (
    <ActForm
      submit={changes ? t('severity.submit', names) : t('act.change-severity')}
      effect={
        changes
          ? t('severity.effect', { ...names, people: t('severity.told', { count: view.audience.length }) })
          : t('severity.same')
      }
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Radio.Group label={t('severity.choose')} value={to} onChange={setTo}>
        <Stack gap="sm" mt="xs">
          {guide?.severities.map((severity) => (
            <Radio
              key={severity.id}
              value={severity.id}
              label={<span className={styles['name']}>{say(severity.name).words}</span>}
              description={<GuideText text={severity.means} reference={guide.reference} />}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('severity.reason')}
        description={t('reason.customer')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
