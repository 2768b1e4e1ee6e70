import type { CaseView, GuideView, ProposalView, Text, ValueView } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../api/queries.ts';
import { useProposalWords } from '../case/proposals/useProposalWords.ts';
import { usePartyNames } from '../case/usePartyNames.ts';
import { useValueWords } from '../case/value-words.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useText } from '../text/useText.ts';

/** The guide's words for the ids that a case's history speaks in. */
export interface CaseNames {
  guide: GuideView | undefined;
  severity: (id: unknown) => string;
  proposal: (proposal: ProposalView | null) => string;
  parties: (ids: readonly string[]) => string;
  value: (value: ValueView) => string;
  say: (text: Text) => string;
  /** What kind of case it is, where it is no request for support. */
  kind: string | null;
  /** What it is called: in the product's word for staff, in the guide's own for customers. */
  word: (term: 'case' | 'severity') => string;
}

/** What names need to know of a case; also of one that nobody filed. */
type Named = Pick<CaseView, 'guide' | 'edition'> & Partial<Pick<CaseView, 'severity' | 'kind'>>;

export function useCaseNames(ws: string, view: Named, audience: 'staff' | 'customer'): CaseNames {
  const { t } = useTranslation('cases');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const language = useLanguage();
  const text = useText(guide?.reference);
  const parties = usePartyNames(guide);
  const proposalWords = useProposalWords(guide);
  const value = useValueWords(guide?.reference);
  const say = (words: Text): string => text(words).words;
  const named = (list: readonly { id: string; name: Text }[] | undefined, id: unknown): string => {
    const found = list?.find((each) => each.id === id);
    if (found !== undefined) return say(found.name);
    return typeof id === 'string' ? id : t('someone');
  };
  return {
    guide,
    severity: (id) => named(guide?.severities ?? present(view.severity), id),
    proposal: (proposal) => (proposal === null ? '' : proposalWords(proposal)),
    parties,
    value,
    say,
    kind: view.kind === undefined || view.kind.id === 'request' ? null : say(view.kind.name),
    word: (term) => (audience === 'customer' && own(guide?.words[term], language)) || t(`word.${term}`),
  };
}

/** Only in the reader's language: a sentence does not mix two. */
const own = (text: Text | undefined, language: string): string | undefined =>
  text?.[language] ?? text?.[language.split('-')[0] ?? language];

const present = <T>(value: T | null | undefined): T[] =>
  value === null || value === undefined ? [] : [value];
