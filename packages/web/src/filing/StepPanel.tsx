import type { FilingChoice, FilingPreview, GuideView, ProofView } from '@upheld/contract';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import type { Uploads } from '../files/useUploads.ts';
import type { GuideWords } from '../portal/useGuideWords.ts';
import type { Complaint } from './ErrorSummary.tsx';
import { ProblemStep } from './ProblemStep.tsx';
import { ProductStep } from './ProductStep.tsx';
import { SeverityStep } from './SeverityStep.tsx';
import type { Step } from './steps.ts';
import type { DraftState } from './useFilingDraft.ts';
import type { PreviewState } from './usePreview.ts';

// The first step stands without the last two; they come while the problem is written.
const details = () => import('./DetailsStep.tsx');
const check = () => import('./CheckStep.tsx');
const DetailsStep = lazy(() => details().then(({ DetailsStep }) => ({ default: DetailsStep })));
const CheckStep = lazy(() => check().then(({ CheckStep }) => ({ default: CheckStep })));

export interface StepProps {
  ws: string;
  choices: readonly FilingChoice[];
  state: DraftState;
  guide: GuideView | undefined;
  preview: PreviewState;
  uploads: Uploads;
  words: GuideWords;
  complaints: readonly Complaint[];
  /** Own open cases that look alike are shown to customers. */
  lookAlikes: boolean;
  onWhy: (proof: ProofView) => void;
  onStep: (step: Step) => void;
}

/** What one step asks. */
export function StepPanel({ step, ...props }: StepProps & { step: Step }) {
  const { t } = useTranslation('portal');
  const { preview, guide } = props;
  const begun = step !== 'product';
  useEffect(() => {
    if (begun) void Promise.allSettled([details(), check()]);
  }, [begun]);
  if (step === 'product') return <ProductStep {...props} />;
  if (step === 'problem') return <ProblemStep {...props} />;
  if (preview.error !== null)
    return <ErrorState problem={preview.error} what={t('filing.preview')} onRetry={preview.again} />;
  if (guide === undefined || preview.now === undefined) return <SkeletonRows rows={4} />;
  const known = { ...props, guide, now: preview.now };
  if (step === 'severity') return <SeverityStep {...known} />;
  return (
    <Suspense fallback={<SkeletonRows rows={4} />}>
      {step === 'details' ? <DetailsStep {...known} /> : <CheckStep {...known} />}
    </Suspense>
  );
}

/** Of the steps that need the guide and the preview. */
export type KnownProps = Omit<StepProps, 'guide'> & { guide: GuideView; now: FilingPreview };
