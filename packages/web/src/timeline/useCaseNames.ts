import type { CaseView, GuideView, Text } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../api/queries.ts';
import { useText } from '../text/useText.ts';

/** The guide's words for the ids that a case's history speaks in. */
export interface CaseNames {
  guide: GuideView | undefined;
  severity: (id: unknown) => string;
  closingWay: (id: unknown) => string;
  milestone: (id: unknown) => string;
}

export function useCaseNames(ws: string, view: CaseView): CaseNames {
  const { t } = useTranslation('cases');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const say = useText(guide?.reference);
  const named = (list: readonly { id: string; name: Text }[] | undefined, id: unknown): string => {
    const found = list?.find((each) => each.id === id);
    return found === undefined ? String(id ?? t('someone')) : say(found.name).words;
  };
  return {
    guide,
    severity: (id) => named(guide?.severities ?? [view.severity], id),
    closingWay: (id) => named(guide?.closingWays, id),
    milestone: (id) => named(view.milestones, id),
  };
}
