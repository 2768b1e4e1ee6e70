import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../components/useSetting.ts';
import { useSignOut } from '../useSignOut.ts';
import { useWorkspace } from '../useWorkspace.ts';
import styles from './MeMenu.module.css';

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];
const densities = ['comfortable', 'compact'] as const;

/** Oneself: appearance, row height, sign-out. */
export function MeMenu() {
  const { t } = useTranslation('common');
  const { me, role } = useWorkspace();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useSetting<(typeof densities)[number]>('density', 'comfortable');
  const leave = useSignOut();
  const chosen = (on: boolean) =>
    on ? (
      <IconCheck size={16} stroke={1.75} aria-hidden />
    ) : (
      <span style={{ width: 16, display: 'inline-block' }} />
    );
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={styles['me']} aria-label={`${t('nav.me')}: ${me.name}`}>
          <span className={styles['name']}>{me.name}</span>
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.email} · {t(`role.${role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('scheme.title')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            leftSection={chosen(scheme === colorScheme)}
            aria-checked={scheme === colorScheme}
            role="menuitemradio"
            onClick={() => setColorScheme(scheme)}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
        {role !== 'customer' && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('nav.density')}</Menu.Label>
            {densities.map((each) => (
              <Menu.Item
                key={each}
                leftSection={chosen(each === density)}
                aria-checked={each === density}
                role="menuitemradio"
                onClick={() => setDensity(each)}
              >
                {t(`density.${each}`)}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('action.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
