import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../api/live.ts';
import { AppLink } from '../../components/AppLink.tsx';
import { useHomeWords } from '../../portal/useGuideWords.ts';
import { useWorkspace } from '../useWorkspace.ts';
import { BottomBar } from './BottomBar.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MeMenu } from './MeMenu.tsx';
import { currentPlace, portalPlaces } from './places.ts';
import { Ribbons } from './Ribbons.tsx';
import styles from './Shell.module.css';
import bar from './TopBar.module.css';

/** The frame of the portal: a top bar only, a bottom bar on phones. */
export function PortalShell() {
  const { t } = useTranslation('common');
  const { ws, to, membership } = useWorkspace();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useLive(ws);
  const words = useHomeWords(ws);
  const places = portalPlaces(to, words.Cases);
  const here = currentPlace(places, pathname);
  return (
    <div className={`${styles['shell']} ${styles['portal']}`}>
      <a className={styles['skip']} href="#content">
        {t('nav.skip')}
      </a>
      <div className={styles['column']}>
        <header className={bar['bar']}>
          <AppLink href={to.portal.home()} className={bar['name']}>
            {membership.account?.name ?? membership.workspace.name}
          </AppLink>
          <nav className={bar['places']} aria-label={t('nav.main')}>
            {places.map((place) => (
              <AppLink
                key={place.name}
                href={place.href}
                className={bar['place']}
                aria-current={place === here ? 'page' : undefined}
              >
                {place.label ?? t(`nav.${place.name}`)}
              </AppLink>
            ))}
          </nav>
          <span className={bar['space']} />
          <LanguageSwitch />
          <MeMenu />
        </header>
        <Ribbons />
        <main id="content" className={styles['main']} tabIndex={-1}>
          <div className={styles['inner']}>
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
          </div>
        </main>
      </div>
      <BottomBar places={places} />
    </div>
  );
}
