import type { CaseView, GuideView, Text } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../api/queries.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useText } from '../text/useText.ts';

/** The guide's words for the ids that a case's history speaks in. */
export interface CaseNames {
  guide: GuideView | undefined;
  severity: (id: unknown) => string;
  closingWay: (id: unknown) => string;
  milestone: (id: unknown) => string;
  act: (id: unknown) => string;
  fact: (id: unknown) => string;
  /** A centre or tier. */
  place: (id: unknown) => string;
  /** What it is called: in the product's word for staff, in the guide's own for customers. */
  word: (term: 'case' | 'severity') => string;
}

/** What names need to know of a case; also of one that nobody filed. */
type Named = Pick<CaseView, 'guide' | 'edition' | 'milestones'> & Partial<Pick<CaseView, 'severity'>>;

export function useCaseNames(ws: string, view: Named, audience: 'staff' | 'customer'): CaseNames {
  const { t } = useTranslation('cases');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const language = useLanguage();
  const say = useText(guide?.reference);
  const named = (list: readonly { id: string; name: Text }[] | undefined, id: unknown): string => {
    const found = list?.find((each) => each.id === id);
    if (found !== undefined) return say(found.name).words;
    return typeof id === 'string' ? id : t('someone');
  };
  return {
    guide,
    severity: (id) => named(guide?.severities ?? present(view.severity), id),
    closingWay: (id) => named(guide?.closingWays, id),
    milestone: (id) => named(view.milestones, id),
    act: (id) => named(guide?.acts, id),
    fact: (id) => named(guide?.facts, id),
    place: (id) => named(guide?.places, id),
    word: (term) => (audience === 'customer' && own(guide?.words[term], language)) || t(`word.${term}`),
  };
}

/** Only in the reader's language: a sentence does not mix two. */
const own = (text: Text | undefined, language: string): string | undefined =>
  text?.[language] ?? text?.[language.split('-')[0] ?? language];

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
