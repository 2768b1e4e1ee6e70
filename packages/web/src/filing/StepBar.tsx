import { useTranslation } from 'react-i18next';
import type { GuideWords } from '../portal/useGuideWords.ts';
import { useTime } from '../time/useTime.ts';
import styles from './StepBar.module.css';
import { isBefore, steps, type Step } from './steps.ts';

interface Props {
  step: Step;
  /** The first step that is not complete. */
  reached: Step;
  savedAt: number | null;
  words: GuideWords;
  onStep: (step: Step) => void;
}

/** The five steps: which is open, which can be gone back to, and that the draft is kept. */
export function StepBar({ step, reached, savedAt, words, onStep }: Props) {
  const { t } = useTranslation('portal');
  const time = useTime();
  return (
    <nav className={styles['bar']} aria-label={t('filing.steps')}>
      <ol>
        {steps.map((each, index) => (
          <li key={each} aria-current={each === step ? 'step' : undefined}>
            <button type="button" disabled={isBefore(reached, each)} onClick={() => onStep(each)}>
              <span className={styles['number']}>{index + 1}</span>{' '}
              {t(`filing.step.${each}`, { Severity: words.Severity })}
            </button>
          </li>
        ))}
      </ol>
      <span className={styles['saved']}>
        {savedAt === null ? '' : t('filing.saved', { at: time.short(savedAt) })}
      </span>
    </nav>
  );
}
