import { ActionIcon } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import IconLayoutSidebar from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebar.mjs';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../components/AppLink.tsx';
import { useSetting } from '../../components/useSetting.ts';
import { useWorkspace } from '../useWorkspace.ts';
import { currentPlace, type Place } from './places.ts';
import styles from './RailNav.module.css';

/** The left rail: 208 px, folds to 56. */
export function RailNav({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('common');
  const { membership } = useWorkspace();
  const [folded, setFolded] = useSetting<'yes' | 'no'>('rail-folded', 'no');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const here = currentPlace(places, pathname);
  const fold = folded === 'yes';
  return (
    <nav className={styles['rail']} aria-label={t('nav.main')} data-folded={fold || undefined}>
      <div className={styles['head']}>
        {!fold && <span className={styles['workspace']}>{membership.workspace.name}</span>}
        <ActionIcon
          variant="subtle"
          color="upheld"
          size={30}
          aria-label={fold ? t('nav.unfold') : t('nav.fold')}
          aria-expanded={!fold}
          onClick={() => setFolded(fold ? 'no' : 'yes')}
        >
          <IconLayoutSidebar size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      {places.map((place, index) => (
        <div key={place.name}>
          {place.group === 'admin' && places[index - 1]?.group !== 'admin' && (
            <div className={styles['group']}>{fold ? '' : t('nav.admin')}</div>
          )}
          <AppLink
            href={place.href}
            className={styles['place']}
            aria-current={place === here ? 'page' : undefined}
            title={fold ? t(`nav.${place.name}`) : undefined}
          >
            <place.icon size={20} stroke={1.75} aria-hidden />
            <span className={fold ? 'up-visually-hidden' : undefined}>{t(`nav.${place.name}`)}</span>
          </AppLink>
        </div>
      ))}
    </nav>
  );
}
