import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useText } from '../text/useText.ts';

const sides = ['customer', 'vendor', 'program', 'owner'] as const;
const roles = ['engineer', 'manager', 'administrator'] as const;

/** Who is meant by parties of the guide, in one run of words: sides, the owner, roles of the guide or of the product. */
export function usePartyNames(guide: GuideView | undefined): (parties: readonly string[]) => string {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const language = useLanguage();
  const say = useText(guide?.reference);
  const name = (party: string): string => {
    const side = sides.find((each) => each === party);
    if (side !== undefined) return t(`party.${side}`);
    const found = guide?.roles.find(({ id }) => id === party);
    if (found !== undefined) return say(found.name).words;
    const role = roles.find((each) => each === party);
    return role === undefined ? party : common(`role.${role}`);
  };
  return (parties) => new Intl.ListFormat(language, { type: 'conjunction' }).format(parties.map(name));
}
