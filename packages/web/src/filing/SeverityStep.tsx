import type { SeverityView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useTargetWords } from '../proof/useTargetWords.ts';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import styles from './Filing.module.css';
import { proofsOf } from './first-proof.ts';
import type { KnownProps } from './StepPanel.tsx';
import { elementOf } from './steps.ts';

/** How badly work is affected, each severity with its definition in the guide's full words and what it promises. */
export function SeverityStep({ guide, now, state, words }: KnownProps) {
  const { t } = useTranslation('portal');
  const ranked = guide.severities.toSorted((one, other) => one.rank - other.rank);
  return (
    <div className={styles['panel']}>
      <p className={styles['hint']}>{t('filing.severityHelp')}</p>
      <fieldset className={styles['cards']}>
        <legend className="up-visually-hidden">{words.Severity}</legend>
        {ranked.map((severity, index) => (
          <label key={severity.id} className={styles['card']}>
            <input
              type="radio"
              name="severity"
              id={index === 0 ? elementOf('/severity') : undefined}
              checked={state.draft.severity === severity.id}
              onChange={() => state.change({ severity: severity.id })}
            />
            <SeverityWords severity={severity} guide={guide} now={now} />
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function SeverityWords({
  severity,
  guide,
  now,
}: { severity: SeverityView } & Pick<KnownProps, 'guide' | 'now'>) {
  const { t } = useTranslation('portal');
  const target = useTargetWords();
  const say = useText(guide.reference);
  const promises = proofsOf(now, severity.id).map((proof) =>
    t('filing.promiseOf', { name: say(proof.milestone.name).words, amount: target(proof) }),
  );
  const { name, means, signs, examples, pledge, clauses } = severity;
  return (
    <span className={styles['body']}>
      <span className={styles['cardHead']}>
        <GuideText text={name} reference={guide.reference} />
        <span className={styles['amounts']}>
          {promises.length === 0 ? t('filing.noPromise') : promises.join(' · ')}
        </span>
      </span>
      <GuideText text={means} reference={guide.reference} />
      {signs.length > 0 && <Texts texts={signs} />}
      {examples.length > 0 && (
        <span className={styles['amounts']}>
          {t('filing.examples', {
            list: examples.map((each) => say(each).words).join(t('filing.exampleSeparator')),
          })}
        </span>
      )}
      {pledge !== null && (
        <span className={styles['pledge']}>
          {t('filing.pledge')} <GuideText text={pledge} reference={guide.reference} />
        </span>
      )}
      <span className={styles['clause']}>{clauses.join(' ')}</span>
    </span>
  );
}

function Texts({ texts }: { texts: SeverityView['signs'] }) {
  return (
    <ul>
      {texts.map((text, index) => (
        <li key={index}>
          <GuideText text={text} />
        </li>
      ))}
    </ul>
  );
}
