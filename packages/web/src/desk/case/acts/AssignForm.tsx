import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffQuery } from '../../../api/queries.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

/** To whom, with how many cases each has open. */
export function AssignForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { data } = useQuery(staffQuery(ws));
  const { perform, busy, problem } = usePerform(ws, view);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const people = (data?.items ?? []).filter(({ id }) => id !== view.owner?.id);
  const name = people.find(({ id }) => id === to)?.name;
  const submit = async (): Promise<void> => {
    if (to === null) return setMissing(true);
    if (
      await perform(
        'assign',
        { to, reason: reason.trim() === '' ? null : reason.trim() },
        t('done.assigned', { name }),
      )
    )
      onDone();
  };
  return (
    <ActForm
      submit={name === undefined ? t('act.assign') : t('assign.submit', { name })}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Select
        label={t('assign.to')}
        data={people.map((person) => ({
          value: person.id,
          label: t('assign.person', {
            name: person.name,
            role: common(`role.${person.role}`),
            cases: common('cases', { count: person.openCases }),
          }),
        }))}
        value={to}
        onChange={setTo}
        searchable
        error={missing && to === null ? t('assign.missing') : null}
        data-autofocus
      />
      <Textarea
        label={t('reason.optional')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
