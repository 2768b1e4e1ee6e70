import type { FilingPreview, ProofView } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuideWords } from '../portal/useGuideWords.ts';
import styles from './Filing.module.css';
import { PromiseLine } from './PromiseLine.tsx';
import { steps, type Step } from './steps.ts';

interface Props {
  step: Step;
  preview: FilingPreview | undefined;
  severity: string | null;
  words: GuideWords;
  busy: boolean;
  uploading: boolean;
  onWhy: (proof: ProofView) => void;
  onBack: () => void;
  onNext: () => void;
}

/** What would be promised now, and the way on. */
export function StepFoot({ step, preview, severity, words, busy, uploading, onWhy, onBack, onNext }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const next = steps[steps.indexOf(step) + 1];
  return (
    <footer className={styles['foot']}>
      {preview !== undefined && severity !== null && step !== 'check' && (
        <PromiseLine preview={preview} severity={severity} onWhy={onWhy} />
      )}
      {uploading && <p className={styles['wait']}>{common('upload.underWay')}</p>}
      <div className={styles['buttons']}>
        {step !== 'product' && (
          <Button variant="default" onClick={onBack}>
            {t('filing.back')}
          </Button>
        )}
        <Button loading={busy} disabled={uploading && step === 'check'} onClick={onNext}>
          {next === undefined
            ? t('filing.file', { case: words.case })
            : t('filing.next', { step: t(`filing.step.${next}`, { Severity: words.Severity }) })}
        </Button>
      </div>
    </footer>
  );
}
