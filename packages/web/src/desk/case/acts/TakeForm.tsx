import { useTranslation } from 'react-i18next';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

/** Takes a case that somebody else owns: says from whom. A case without an owner is taken without a form. */
export function TakeForm({ ws, view, personId, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { perform, busy, problem } = usePerform(ws, view);
  const submit = async (): Promise<void> => {
    if (await perform('assign', { to: personId, reason: null }, t('done.taken'))) onDone();
  };
  return (
    <ActForm submit={t('take.submit')} busy={busy} problem={problem} onSubmit={submit} onCancel={onDone}>
      <p style={{ margin: 0 }}>
        {view.owner === null ? t('take.free') : t('take.owned', { name: view.owner.name })}
      </p>
    </ActForm>
  );
}
