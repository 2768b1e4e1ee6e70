import { Button, FileButton } from '@mantine/core';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import { useTranslation } from 'react-i18next';
import styles from './Attachments.module.css';
import { UploadRow } from './UploadRow.tsx';
import type { Uploads } from './useUploads.ts';

interface Props {
  uploads: Uploads;
  /** Only the files that answer this question of the form; null: those of no question. */
  field?: string | null;
  label?: string;
  /** For a label elsewhere, and for links that lead here. */
  id?: string;
  describedBy?: string | undefined;
}

/** Add files, see how far each is, rest, go on, try again, take one away. */
export function Attachments({ uploads, field = null, label, id, describedBy }: Props) {
  const { t } = useTranslation('common');
  const own = uploads.list.filter((upload) => upload.field === field);
  return (
    <div className={styles['attachments']}>
      <FileButton multiple onChange={(files) => uploads.add(files, field)}>
        {(props) => (
          <Button
            {...props}
            id={id}
            aria-describedby={describedBy}
            variant="default"
            className={styles['add']}
            leftSection={<IconPaperclip size={16} stroke={1.75} aria-hidden />}
          >
            {label ?? t('upload.add')}
          </Button>
        )}
      </FileButton>
      {own.length > 0 && (
        <ul className={styles['list']}>
          {own.map((upload) => (
            <UploadRow key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}
