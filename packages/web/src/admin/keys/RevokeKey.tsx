import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { keysQuery, workspaceUrl } from '../../api/queries.ts';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { ProblemList } from '../../components/ProblemList.tsx';

interface Props {
  ws: string;
  id: string;
  name: string;
  onClose: () => void;
}

/** What destroys is confirmed by typing the name. */
export function RevokeKey({ ws, id, name, onClose }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const queries = useQueryClient();
  useFocusBack();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== name) return setWrong(true);
    const answer = await call('DELETE', `${workspaceUrl(ws)}/keys/${id}`);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    void queries.invalidateQueries({ queryKey: keysQuery(ws).queryKey });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.revokeTitle', { name })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <p style={{ margin: 0 }}>{t('keys.revokeSay')}</p>
          <TextInput
            label={t('keys.typeName', { name })}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            error={wrong && typed.trim() !== name ? t('keys.notName') : null}
            data-autofocus
            autoComplete="off"
          />
          <ProblemList problem={problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit">{t('keys.revoke')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
