import type { CaseView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './Case.module.css';

/** What was entered when the case was filed. */
export function Entered({ view }: { view: CaseView }) {
  const { t } = useTranslation('portal');
  return (
    <dl className={styles['entered']}>
      <div>
        <dt>{t('filing.product')}</dt>
        <dd>
          <GuideText text={view.product.name} />
        </dd>
      </div>
      <div>
        <dt>{t('filing.description')}</dt>
        <dd className="up-prose">{view.description}</dd>
      </div>
      {view.form.map(({ id, label, value }) => (
        <div key={id}>
          <dt>
            <GuideText text={label} />
          </dt>
          <dd className="up-prose">
            {value === 'true' ? t('filing.yes') : value === 'false' ? t('filing.no') : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
