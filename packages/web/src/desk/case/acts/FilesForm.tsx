import { useTranslation } from 'react-i18next';
import { Attachments } from '../../../files/Attachments.tsx';
import { useUploads } from '../../../files/useUploads.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';

/** Adds files to the case; the customer sees them. */
export function FilesForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const uploads = useUploads(ws);
  const { perform, busy, problem } = usePerform(ws, view);
  const submit = async (): Promise<void> => {
    if (uploads.refs.length === 0 || uploads.busy) return;
    if (await perform('files', { files: uploads.refs }, t('done.files'))) onDone();
  };
  return (
    <ActForm
      submit={t('files.submit', { count: uploads.refs.length })}
      effect={t('files.effect')}
      busy={busy || uploads.busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Attachments uploads={uploads} />
    </ActForm>
  );
}
