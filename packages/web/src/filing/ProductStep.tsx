import type { FilingChoice } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.tsx';
import { GuideName } from '../text/GuideName.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { useTime } from '../time/useTime.ts';
import { complaintOf } from './ErrorSummary.tsx';
import styles from './Filing.module.css';
import type { StepProps } from './StepPanel.tsx';
import { RefusedChoice } from './RefusedChoice.tsx';
import { elementOf } from './steps.ts';

/** What the customer may file for; below it what they may not, with the reason and the next step. */
export function ProductStep({ choices, state, complaints }: StepProps) {
  const { t } = useTranslation('portal');
  const allowed = choices.filter(({ entitlement }) => entitlement.answer === 'allow');
  const refused = choices.filter(({ entitlement }) => entitlement.answer !== 'allow');
  const choose = ({ contract, product }: FilingChoice): void => {
    const other = contract.guide !== state.draft.guide;
    state.change({
      contractId: contract.id,
      guide: contract.guide,
      product: product.id,
      ...(other ? { severity: null } : {}),
    });
  };
  if (choices.length === 0)
    return <EmptyState title={t('filing.noContract')}>{t('filing.noContractSay')}</EmptyState>;
  return (
    <div className={styles['panel']}>
      {allowed.length > 0 && (
        <fieldset
          className={styles['cards']}
          aria-describedby={
            complaintOf(complaints, '/product') === undefined ? undefined : 'filing-product-error'
          }
        >
          <legend className="up-visually-hidden">{t('filing.product')}</legend>
          {allowed.map((choice, index) => (
            <label key={`${choice.contract.id} ${choice.product.id}`} className={styles['card']}>
              <input
                type="radio"
                name="product"
                id={index === 0 ? elementOf('/product') : undefined}
                checked={
                  state.draft.contractId === choice.contract.id && state.draft.product === choice.product.id
                }
                onChange={() => choose(choice)}
              />
              <ChoiceWords choice={choice} />
            </label>
          ))}
        </fieldset>
      )}
      {refused.length > 0 && (
        <section className={styles['panel']}>
          <h3 style={{ margin: 0 }}>{t('filing.notAllowed')}</h3>
          {refused.map((choice) => (
            <RefusedChoice key={`${choice.contract.id} ${choice.product.id}`} choice={choice}>
              <ChoiceWords choice={choice} />
            </RefusedChoice>
          ))}
        </section>
      )}
    </div>
  );
}

function ChoiceWords({ choice }: { choice: FilingChoice }) {
  const { t } = useTranslation('portal');
  const time = useTime();
  const { product, contract, guideVendor, guideTitle } = choice;
  return (
    <span className={styles['body']}>
      <span className={styles['cardHead']}>
        <span>
          <GuideText text={product.name} /> {product.version}
        </span>
      </span>
      <span className={styles['amounts']}>
        <GuideText text={contract.offering.name} /> ·{' '}
        {t(contract.active ? 'filing.contract' : 'filing.contractEnded', {
          number: contract.number,
          until: time.date(contract.endsOn),
        })}
        {contract.incidentsLeft !== null && ` · ${t('filing.incidents', { count: contract.incidentsLeft })}`}
      </span>
      <span className={styles['amounts']}>
        <GuideName vendor={guideVendor} title={guideTitle} />
      </span>
    </span>
  );
}
