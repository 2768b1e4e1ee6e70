import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { ClauseTag } from '../../../text/ClauseTag.tsx';
import { GuideName } from '../../../text/GuideName.tsx';
import { GuideText } from '../../../text/GuideText.tsx';
import { useText } from '../../../text/useText.ts';
import { useTime } from '../../../time/useTime.ts';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

/** May they ask? The answer given when the case was filed, its clause, and what it rests on. */
export function RailEntitlement({ view, guide }: { view: CaseView; guide: GuideView | undefined }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const say = useText(guide?.reference);
  const offering = [view.offering, ...view.addOns].map(({ name }) => say(name).words).join(' + ');
  return (
    <RailSection title={t('rail.entitlement')}>
      <p className={styles['answer']}>
        {t(`entitlement.${view.entitlement.answer}`)}
        {view.entitlement.clauses.map((id) => (
          <ClauseTag key={id} id={id} guide={guide} />
        ))}
      </p>
      {view.entitlement.say !== null && (
        <p>
          <GuideText text={view.entitlement.say} />
        </p>
      )}
      <dl className={styles['facts']}>
        <dt>{t('facts.offering')}</dt>
        <dd>{offering}</dd>
        <dt>{t('facts.product')}</dt>
        <dd>
          <GuideText text={view.product.name} />
        </dd>
        {view.contract !== null && (
          <>
            <dt>{t('facts.contract')}</dt>
            <dd>
              {t('facts.until', { contract: view.contract.number, date: time.date(view.contract.endsOn) })}
            </dd>
          </>
        )}
        <dt>{t('facts.filed')}</dt>
        <dd>{common(`channel.${view.channel}`)}</dd>
        <dt>{t('facts.guide')}</dt>
        <dd>
          <GuideName vendor={view.guideVendor} title={view.guideTitle} /> ·{' '}
          {t('facts.edition', { edition: view.edition })}
        </dd>
      </dl>
    </RailSection>
  );
}
