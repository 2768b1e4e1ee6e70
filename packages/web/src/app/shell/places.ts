import type { Role } from '@upheld/contract';
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import IconBook from '@tabler/icons-react/dist/esm/icons/IconBook.mjs';
import IconClockCog from '@tabler/icons-react/dist/esm/icons/IconClockCog.mjs';
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs';
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs';
import IconScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs';
import type { Icon } from '@tabler/icons-react';
import type { path } from '../paths.ts';

export interface Place {
  /** The guide's own word for it, where it has one; else the screen's word for its name. */
  label?: string;
  name: 'queue' | 'customers' | 'studio' | 'outbox' | 'clock' | 'keys' | 'home' | 'cases' | 'guide';
  href: string;
  /** Addresses that begin so are within it. */
  within: string;
  icon: Icon;
  group: 'desk' | 'admin' | 'portal';
}

type To = ReturnType<typeof path>;

/** Where a role of the staff may go: only what it has. */
export function staffPlaces(role: Role, to: To): Place[] {
  const desk: Place[] = [
    { name: 'queue', href: to.desk.queue(), within: `${to.root}/desk/queue`, icon: IconInbox, group: 'desk' },
    {
      name: 'customers',
      href: to.desk.accounts(),
      within: to.desk.accounts(),
      icon: IconAddressBook,
      group: 'desk',
    },
    {
      name: 'studio',
      href: to.studio.guides(),
      within: `${to.root}/studio`,
      icon: IconScale,
      group: 'desk',
    },
  ];
  const outbox: Place = {
    name: 'outbox',
    href: to.admin.outbox(),
    within: to.admin.outbox(),
    icon: IconMailForward,
    group: 'admin',
  };
  const clock: Place = {
    name: 'clock',
    href: to.admin.clock(),
    within: to.admin.clock(),
    icon: IconClockCog,
    group: 'admin',
  };
  const keys: Place = {
    name: 'keys',
    href: to.admin.keys(),
    within: to.admin.keys(),
    icon: IconKey,
    group: 'admin',
  };
  switch (role) {
    case 'administrator':
      return [...desk, outbox, clock, keys];
    case 'manager':
      return [...desk, outbox];
    case 'engineer':
    case 'customer':
      return desk;
  }
}

export const portalPlaces = (to: To, cases: string): Place[] => [
  { name: 'home', href: to.portal.home(), within: `${to.root}/portal`, icon: IconHome, group: 'portal' },
  {
    name: 'cases',
    label: cases,
    href: to.portal.cases(),
    within: to.portal.cases(),
    icon: IconListDetails,
    group: 'portal',
  },
  { name: 'guide', href: to.portal.guide(), within: to.portal.guide(), icon: IconBook, group: 'portal' },
];

/** The place that an address is in: the one named most closely. */
export function currentPlace(places: readonly Place[], pathname: string): Place | undefined {
  return places
    .filter(({ within }) => pathname === within || pathname.startsWith(`${within}/`))
    .toSorted((one, other) => other.within.length - one.within.length)[0];
}
