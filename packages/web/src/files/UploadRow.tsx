import { ActionIcon, Progress } from '@mantine/core';
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { useMegabytes } from '../time/useMegabytes.ts';
import styles from './Attachments.module.css';
import type { Upload } from './upload.ts';
import type { Uploads } from './useUploads.ts';

/** One file on its way: name, size, how far, and what can be done about it. */
export function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('common');
  const size = useMegabytes();
  const { key, name, state } = upload;
  const percent = upload.bytes === 0 ? 100 : Math.floor((upload.sent / upload.bytes) * 100);
  return (
    <li className={styles['file']} data-state={state}>
      <span className={styles['name']}>
        {name} · {size(upload.bytes)}
      </span>
      {(state === 'going' || state === 'paused') && (
        <Progress value={percent} w={80} aria-label={t('upload.progress', { name, percent })} />
      )}
      <span className={styles['say']} role={state === 'failed' ? 'alert' : undefined}>
        {state === 'done' && t('upload.done')}
        {state === 'paused' && t('upload.paused')}
        {state === 'failed' && failureWords(upload)}
      </span>
      {state === 'going' && (
        <Act label={t('upload.pause', { name })} icon={IconPlayerPause} onClick={() => uploads.pause(key)} />
      )}
      {state === 'paused' && (
        <Act label={t('upload.resume', { name })} icon={IconPlayerPlay} onClick={() => uploads.resume(key)} />
      )}
      {state === 'failed' && (
        <Act label={t('upload.retry', { name })} icon={IconRefresh} onClick={() => uploads.resume(key)} />
      )}
      <Act label={t('upload.remove', { name })} icon={IconX} onClick={() => uploads.remove(key)} />
    </li>
  );

  function failureWords({ failure }: Upload): string {
    if (failure === null) return t('upload.unreachable');
    if (failure.detail !== '') return failure.detail;
    return failure.status === 413 ? t('upload.tooLarge') : t('upload.refused');
  }
}

function Act({ label, icon: Icon, onClick }: { label: string; icon: typeof IconX; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      size={30}
      className={styles['act']}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
