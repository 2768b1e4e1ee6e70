import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../api/live.ts';
import { Part } from '../../components/Part.tsx';
import { useSetting } from '../../components/useSetting.ts';
import { useKeys, useLeader } from '../../keys/useKeys.ts';
import { useWorkspace } from '../useWorkspace.ts';
import { BottomBar } from './BottomBar.tsx';
import { RailNav } from './RailNav.tsx';
import { Ribbons } from './Ribbons.tsx';
import styles from './Shell.module.css';
import { staffPlaces } from './places.ts';
import { TopBar } from './TopBar.tsx';
import { useGo } from './useGo.ts';

const KeySheet = lazy(() => import('./KeySheet.tsx').then(({ KeySheet }) => ({ default: KeySheet })));
const Palette = lazy(() => import('../palette/Palette.tsx').then(({ Palette }) => ({ default: Palette })));

/** The frame of every staff screen: rail, top bar, ribbons, palette and keys. */
export function StaffShell() {
  const { t } = useTranslation('common');
  const { ws, to, role } = useWorkspace();
  const go = useGo();
  const [folded] = useSetting<'yes' | 'no'>('rail-folded', 'no');
  const [sheet, setSheet] = useState(false);
  const [palette, setPalette] = useState(false);
  useLive(ws);
  useLeader();
  useKeys({
    'mod+k': () => setPalette(true),
    '/': () => setPalette(true),
    '?': () => setSheet(true),
    'g q': () => go(to.desk.queue()),
    'g c': () => go(to.desk.accounts()),
    'g o': () => go(to.admin.outbox()),
  });
  const places = staffPlaces(role, to);
  return (
    <div className={styles['shell']} data-folded={folded === 'yes' || undefined}>
      <a className={styles['skip']} href="#content">
        {t('nav.skip')}
      </a>
      <RailNav places={places} />
      <div className={styles['column']}>
        <TopBar onSearch={() => setPalette(true)} onKeys={() => setSheet(true)} />
        <Ribbons />
        <main id="content" className={styles['main']} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <BottomBar places={places} />
      {sheet && (
        <Part>
          <KeySheet onClose={() => setSheet(false)} />
        </Part>
      )}
      {palette && (
        <Part>
          <Palette onClose={() => setPalette(false)} />
        </Part>
      )}
    </div>
  );
}
