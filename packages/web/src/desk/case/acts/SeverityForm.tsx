import { Radio, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../../../api/queries.ts';
import { Reasons } from '../../../case/guide-act/Reasons.tsx';
import { usePartyNames } from '../../../case/usePartyNames.ts';
import { GuideText } from '../../../text/GuideText.tsx';
import { useText } from '../../../text/useText.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';
import styles from './forms.module.css';

/**
 * Reviews the severity in the guide's full words, with a reason that the customer reads: changes it, or keeps it. Where the
 * guide wants others to agree, the change is laid before them; what it misses may be gone on without by some, with a reason.
 */
export function SeverityForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { t: cases } = useTranslation('cases');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const { perform, busy, problem, clear } = usePerform(ws, view);
  const say = useText(guide?.reference);
  const parties = usePartyNames(guide);
  const current = view.severity?.id ?? '';
  const [to, setTo] = useState(current);
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState('');
  const chosen = guide?.severities.find(({ id }) => id === to);
  const names = { from: say(view.severity?.name).words, to: say(chosen?.name).words };
  const changes = to !== current;
  const missing = problem?.errors ?? [];
  const mayOverride = missing.length > 0 && missing.every(({ overridable }) => overridable === true);
  const submit = async (): Promise<void> => {
    const words = reason.trim();
    const done = changes
      ? await perform('change-severity', { to, reason: words, override: override.trim() || null }, (after) =>
          after.severity?.id === to
            ? t('done.severity', names)
            : cases('guideAct.proposed', { act: names.to, of: parties(after.proposals.at(-1)?.of ?? []) }),
        )
      : await perform('review-severity', { reason: words }, t('done.severityKept', { name: names.from }));
    if (done) onDone();
  };
  return (
    <ActForm
      submit={changes ? t('severity.submit', names) : t('severity.keep', { name: names.from })}
      effect={
        changes
          ? t('severity.effect', { ...names, people: t('severity.told', { count: view.audience.length }) })
          : t('severity.same')
      }
      busy={busy}
      problem={mayOverride ? null : problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Radio.Group
        label={t('severity.choose')}
        value={to}
        onChange={(next) => {
          clear();
          setTo(next);
        }}
      >
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
      {mayOverride && (
        <Stack gap="xs">
          <Reasons title={cases('guideAct.missing')} reasons={missing} guide={guide} />
          <Textarea
            label={cases('guideAct.override')}
            description={cases('guideAct.overrideHelp')}
            value={override}
            onChange={({ currentTarget }) => setOverride(currentTarget.value)}
            autosize
            minRows={2}
          />
        </Stack>
      )}
    </ActForm>
  );
}
