import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../case/facts/FactList.tsx';
import { RailSection } from './RailSection.tsx';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  onSet: (fact: string) => void;
}

/** What the guide knows of the case beyond the product's own words. */
export function RailFacts({ view, guide, onSet }: Props) {
  const { t } = useTranslation('cases');
  if (view.facts.length === 0) return null;
  return (
    <RailSection title={t('fact.title')}>
      <FactList facts={view.facts} guide={guide} onSet={onSet} />
    </RailSection>
  );
}
