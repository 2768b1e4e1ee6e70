import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useValueWords } from '../../case/value-words.ts';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './Case.module.css';

/** What was entered when the case was filed. */
export function Entered({ view, guide }: { view: CaseView; guide: GuideView | undefined }) {
  const { t } = useTranslation('portal');
  const words = useValueWords(guide?.reference);
  return (
    <dl className={styles['entered']}>
      <div>
        <dt>{t('filing.product')}</dt>
        <dd>
          <GuideText text={view.product.name} />
        </dd>
      </div>
      {view.description !== '' && (
        <div>
          <dt>{t('filing.description')}</dt>
          <dd className="up-prose">{view.description}</dd>
        </div>
      )}
      {view.form.map((answer) => (
        <div key={answer.id}>
          <dt>
            <GuideText text={answer.label} reference={guide?.reference} />
          </dt>
          <dd className="up-prose">{words(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
