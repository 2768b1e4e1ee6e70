import { UnstyledButton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../components/AppLink.tsx';
import styles from './BottomBar.module.css';
import { currentPlace, type Place } from './places.ts';

const BottomMore = lazy(() => import('./BottomMore.tsx').then(({ BottomMore }) => ({ default: BottomMore })));
const MOST = 4;

/** On phones: at most four places and More. */
export function BottomBar({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('common');
  const [more, setMore] = useState(false);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const here = currentPlace(places, pathname);
  const first = places.length > MOST ? places.slice(0, MOST - 1) : places;
  const rest = places.slice(first.length);
  const link = (place: Place) => (
    <AppLink
      key={place.name}
      href={place.href}
      className={styles['place']}
      aria-current={place === here ? 'page' : undefined}
      onClick={() => setMore(false)}
    >
      <place.icon size={20} stroke={1.75} aria-hidden />
      {place.label ?? t(`nav.${place.name}`)}
    </AppLink>
  );
  return (
    <nav className={styles['bar']} aria-label={t('nav.main')}>
      {first.map(link)}
      {rest.length > 0 && (
        <UnstyledButton className={styles['place']} onClick={() => setMore(true)}>
          <IconDots size={20} stroke={1.75} aria-hidden />
          {t('nav.more')}
        </UnstyledButton>
      )}
      {more && (
        <Suspense fallback={null}>
          <BottomMore onClose={() => setMore(false)}>
            <div className={styles['more']}>{rest.map(link)}</div>
          </BottomMore>
        </Suspense>
      )}
    </nav>
  );
}
