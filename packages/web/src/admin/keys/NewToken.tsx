import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/CopyButton.tsx';
import styles from './NewToken.module.css';

interface Props {
  made: { name: string; token: string };
  onStored: () => void;
}

/** A new key's token, this once. */
export function NewToken({ made, onStored }: Props) {
  const { t } = useTranslation('admin');
  return (
    <section className={styles['token']} role="status">
      <h2>
        {t('keys.made')}: {made.name}
      </h2>
      <p>{t('keys.madeSay')}</p>
      <code className={styles['value']}>{made.token}</code>
      <Group gap="sm" mt="sm">
        <CopyButton value={made.token} />
        <Button variant="default" h={30} onClick={onStored}>
          {t('keys.stored')}
        </Button>
      </Group>
    </section>
  );
}
