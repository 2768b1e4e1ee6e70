import type { GuideView, Text } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filingChoicesQuery, guideQuery } from '../api/queries.ts';
import { useLanguage } from '../i18n/useLanguage.ts';

export interface GuideWords {
  case: string;
  cases: string;
  severity: string;
  offering: string;
  /** The same at the head of a label. */
  Case: string;
  Cases: string;
  Severity: string;
  Offering: string;
}

/** The guide's own words for the product's terms, where it has them in the reader's language; else the product's. */
export function useGuideWords(guide: Pick<GuideView, 'words'> | undefined): GuideWords {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const word = (term: 'case' | 'severity' | 'offering'): string =>
    inLanguage(guide?.words[term], language) ?? t(`word.${term}`);
  const kase = word('case');
  const cases = language === 'en' ? `${kase}s` : kase;
  const severity = word('severity');
  const offering = word('offering');
  return {
    case: kase,
    cases,
    severity,
    offering,
    Case: capital(kase),
    Cases: capital(cases),
    Severity: capital(severity),
    Offering: capital(offering),
  };
}

/** The words of the one guide that a customer is under; of several, the product's own. */
export function useHomeWords(ws: string): GuideWords {
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const guides = [...new Set(choices.data?.items.map(({ contract }) => contract.guide))];
  const only = guides.length === 1 ? guides[0] : undefined;
  const guide = useQuery({ ...guideQuery(ws, only ?? ''), enabled: only !== undefined });
  return useGuideWords(guide.data);
}

const inLanguage = (text: Text | undefined, language: string): string | undefined =>
  text?.[language] ?? text?.[language.split('-')[0] ?? language];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
