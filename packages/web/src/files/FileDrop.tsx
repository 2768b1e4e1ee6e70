import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';

interface Props {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files dropped on it or pasted into it, a screenshot for one; the button for choosing stands within. */
export function FileDrop({ onFiles, children }: Props) {
  const { t } = useTranslation('common');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  const paste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      {over && <span className={styles['say']}>{t('upload.dropHere')}</span>}
    </div>
  );
}
