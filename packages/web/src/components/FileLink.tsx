import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import { useTranslation } from 'react-i18next';
import { workspaceUrl } from '../api/queries.ts';
import { useMegabytes } from '../time/useMegabytes.ts';

interface Props {
  ws: string;
  file: { id: string; name: string; bytes: number };
}

/** A file to fetch, with its size. */
export function FileLink({ ws, file }: Props) {
  const { t } = useTranslation('cases');
  const size = useMegabytes();
  return (
    <a
      href={`/api/v1${workspaceUrl(ws)}/files/${file.id}`}
      download={file.name}
      aria-label={t('file', { name: file.name, size: size(file.bytes) })}
    >
      <IconPaperclip size={16} stroke={1.75} aria-hidden style={{ verticalAlign: -3 }} /> {file.name}
      <span style={{ color: 'var(--up-ink-3)', marginLeft: 6 }}>{size(file.bytes)}</span>
    </a>
  );
}
