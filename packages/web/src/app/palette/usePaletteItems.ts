import { useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../components/useSetting.ts';
import { useChooseLanguage } from '../useChooseLanguage.ts';
import { languageNames, languages } from '../../i18n/languages.ts';
import { staffPlaces } from '../shell/places.ts';
import { useGo } from '../shell/useGo.ts';
import { useWorkspace } from '../useWorkspace.ts';
import { openCase } from './open-case.ts';
import { recentCases } from './recent-cases.ts';

export interface PaletteItem {
  id: string;
  group: string;
  label: string;
  /** Words by which it is found as well. */
  also?: string;
  /** Why it cannot be done now. */
  blocked?: string;
  run: () => void;
}

/** What the palette offers for what is typed. */
export function usePaletteItems(ws: string, text: string): PaletteItem[] {
  const { t } = useTranslation('common');
  const { role, to } = useWorkspace();
  const go = useGo();
  const { setColorScheme } = useMantineColorScheme();
  const [, setDensity] = useSetting<'comfortable' | 'compact'>('density', 'comfortable');
  const choose = useChooseLanguage();
  const [open] = useState(openCase);
  const typed = text.trim().toLocaleLowerCase();
  const number = /^#?(\d{1,9})$/.exec(typed)?.[1];
  const exact: PaletteItem[] =
    number === undefined
      ? []
      : [
          {
            id: 'exact',
            group: t('palette.goTo'),
            label: t('palette.goToCase', { number }),
            run: () => go(to.desk.case(Number(number))),
          },
        ];
  const acts: PaletteItem[] = (open?.acts ?? []).map(({ id, label, also, why, run }) => ({
    id: `act ${id}`,
    group: t('palette.onCase', { number: open?.number }),
    label,
    also,
    ...(why === null ? {} : { blocked: why }),
    run,
  }));
  const recent: PaletteItem[] = recentCases(ws).map((each) => ({
    id: `case ${each.number}`,
    group: t('palette.recent'),
    label: `${each.number} ${each.title}`,
    run: () => go(to.desk.case(each.number)),
  }));
  const places: PaletteItem[] = [
    ...staffPlaces(role, to).map((place) => ({
      id: place.name,
      group: t('palette.goTo'),
      label: t(`nav.${place.name}`),
      run: () => go(place.href),
    })),
    { id: 'new', group: t('palette.goTo'), label: t('nav.newCase'), run: () => go(to.desk.newCase()) },
  ];
  const settings: PaletteItem[] = [
    ...languages.map((language) => ({
      id: language,
      group: t('palette.settings'),
      label: `${t('nav.language')}: ${languageNames[language]}`,
      run: () => void choose(language),
    })),
    ...(['auto', 'light', 'dark'] as const).map((scheme) => ({
      id: scheme,
      group: t('palette.settings'),
      label: `${t('scheme.title')}: ${t(`scheme.${scheme}`)}`,
      run: () => setColorScheme(scheme),
    })),
    ...(['comfortable', 'compact'] as const).map((each) => ({
      id: each,
      group: t('palette.settings'),
      label: `${t('nav.density')}: ${t(`density.${each}`)}`,
      run: () => setDensity(each),
    })),
  ];
  const fits = ({ label, also = '' }: PaletteItem): boolean =>
    `${label} ${also}`.toLocaleLowerCase().includes(typed);
  return [...exact, ...[...acts, ...recent, ...places, ...settings].filter(fits)];
}
