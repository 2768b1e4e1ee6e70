import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { SeverityOrKind } from '../../case/SeverityOrKind.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import { Instant } from '../../time/Instant.tsx';
import type { GuideWords } from '../useGuideWords.ts';
import styles from './Case.module.css';
import { PromiseRow } from './PromiseRow.tsx';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  words: GuideWords;
  onWhy: (milestone: MilestoneView) => void;
}

/** The promise is the headline: number, title, how grave, the next promise, then who and under what. */
export function CaseHead({ view, words, onWhy }: Props) {
  const { t } = useTranslation('portal');
  const { next } = view;
  return (
    <header className={styles['head']}>
      <div className={styles['titleRow']}>
        <h1>
          <span className={styles['number']}>{view.number}</span> {view.title}
        </h1>
        <SeverityOrKind row={view} />
      </div>
      {next === null ? (
        <p>
          {t(view.status === 'closed' ? 'case.closedNow' : 'case.nothingDue', {
            case: words.case,
            Case: words.Case,
          })}
        </p>
      ) : (
        <PromiseRow milestone={next} asOf={view.asOf} large onWhy={onWhy} />
      )}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('case.state')}</dt>
          <dd>{t(view.asked ? 'status.asked' : `status.${view.status}`)}</dd>
        </div>
        <div>
          <dt>{t('case.owner')}</dt>
          <dd>
            {view.owner?.name ?? t(next?.state === 'resting' ? 'case.ownerWhenOpen' : 'case.ownerSoon')}
          </dd>
        </div>
        <div>
          <dt>{t('case.filedBy')}</dt>
          <dd>
            {view.contact.name}, <Instant at={view.openedAt} as="short" />
          </dd>
        </div>
        <div>
          <dt>{words.Offering}</dt>
          <dd>
            <GuideText text={view.offering.name} />
            {view.contract !== null && ` · ${view.contract.number}`}
          </dd>
        </div>
        {view.closedBy !== null && (
          <div>
            <dt>{t('case.closedAs')}</dt>
            <dd>
              <GuideText text={view.closedBy.name} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
