import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/auth.ts';
import type { Problem } from '../api/problem.ts';
import { ProblemList } from '../components/ProblemList.tsx';

interface Props {
  /** The address that was signed in before, where that is known. */
  email?: string;
  onDone: () => void | Promise<void>;
}

/** Email and password. Pressing stays possible at any time; a refusal stands above the button. */
export function SignInForm({ email: known = '', onDone }: Props) {
  const { t } = useTranslation('common');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await signIn(email.trim(), password);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) await onDone();
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          autoFocus={known === ''}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoFocus={known !== ''}
          data-autofocus={known !== '' || undefined}
        />
        <ProblemList problem={problem} />
        <Button type="submit" loading={busy}>
          {t('action.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
