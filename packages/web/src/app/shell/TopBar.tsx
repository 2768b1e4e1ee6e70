import { ActionIcon, UnstyledButton } from '@mantine/core';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../components/AppLink.tsx';
import { useWorkspace } from '../useWorkspace.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MeMenu } from './MeMenu.tsx';
import styles from './TopBar.module.css';

interface Props {
  onSearch: () => void;
  onKeys: () => void;
}

/** Search, a new case, keys, language, oneself. */
export function TopBar({ onSearch, onKeys }: Props) {
  const { t } = useTranslation('common');
  const { to } = useWorkspace();
  return (
    <header className={styles['bar']}>
      <UnstyledButton className={styles['search']} onClick={onSearch}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={styles['wide']}>{t('nav.palette')}</span>
        <kbd className={styles['wide']}>Ctrl K</kbd>
        <span className={styles['narrow']}>{t('action.search')}</span>
      </UnstyledButton>
      <span className={styles['space']} />
      <AppLink href={to.desk.newCase()} className={styles['new']}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        <span className={styles['wide']}>{t('nav.newCase')}</span>
        <span className={`${styles['narrow']} up-visually-hidden`}>{t('nav.newCase')}</span>
      </AppLink>
      <ActionIcon
        className={styles['wide']}
        variant="subtle"
        size={30}
        aria-label={t('keys.title')}
        title={`${t('keys.title')} ?`}
        onClick={onKeys}
      >
        <IconKeyboard size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <LanguageSwitch />
      <MeMenu />
    </header>
  );
}
