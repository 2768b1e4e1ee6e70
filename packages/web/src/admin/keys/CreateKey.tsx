import type { CreatedKey } from '@upheld/contract';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { call, newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { keysQuery, workspaceUrl } from '../../api/queries.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import { NewToken } from './NewToken.tsx';

const roles = ['engineer', 'manager', 'administrator'] as const;

/** Makes a key; its token is shown until it is said to be stored, and never again. */
export function CreateKey({ ws }: { ws: string }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('engineer');
  const [made, setMade] = useState<z.infer<typeof CreatedKey> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || name.trim() === '') return;
    setBusy(true);
    const answer = await call<z.infer<typeof CreatedKey>>('POST', `${workspaceUrl(ws)}/keys`, {
      body: { name: name.trim(), role },
      idempotencyKey: newKey(),
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setMade(answer.data);
    setName('');
    void queries.invalidateQueries({ queryKey: keysQuery(ws).queryKey });
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <Group gap="sm" align="flex-end" mb="md">
          <TextInput
            label={t('keys.name')}
            placeholder={t('keys.nameHint')}
            value={name}
            maxLength={100}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <NativeSelect
            label={t('keys.role')}
            value={role}
            data={roles.map((value) => ({ value, label: common(`role.${value}`) }))}
            onChange={({ currentTarget }) =>
              setRole(roles.find((each) => each === currentTarget.value) ?? 'engineer')
            }
          />
          <Button type="submit" loading={busy}>
            {t('keys.create')}
          </Button>
        </Group>
      </form>
      <ProblemList problem={problem} />
      {made !== null && <NewToken made={made} onStored={() => setMade(null)} />}
    </>
  );
}
