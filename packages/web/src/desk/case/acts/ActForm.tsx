import type { CaseView } from '@upheld/contract';
import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../api/problem.ts';
import { ProblemList } from '../../../components/ProblemList.tsx';
import { useKeys } from '../../../keys/useKeys.ts';

/** What every form of an act is given. */
export interface ActFormProps {
  ws: string;
  view: CaseView;
  personId: string;
  onDone: () => void;
}

interface Props {
  children: ReactNode;
  /** What follows, said before it is done. */
  effect?: ReactNode;
  /** Verb and object. */
  submit: string;
  busy: boolean;
  problem: Problem | null;
  onSubmit: () => void | Promise<void>;
  onCancel: () => void;
}

/** The frame of an act's form: fields, effect, refusal, and a button that says the act. */
export function ActForm({ children, effect, submit, busy, problem, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('common');
  const go = (event: FormEvent): void => {
    event.preventDefault();
    void onSubmit();
  };
  useKeys({ 'mod+Enter': () => void onSubmit() });
  return (
    <form onSubmit={go}>
      <Stack gap="md">
        {children}
        {effect !== undefined && <div style={{ color: 'var(--up-ink-2)' }}>{effect}</div>}
        <ProblemList problem={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
