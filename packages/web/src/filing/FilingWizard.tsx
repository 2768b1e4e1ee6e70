import type { CaseView, ProofView } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filingChoicesQuery, guideQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useUploads } from '../files/useUploads.ts';
import { useGuideWords } from '../portal/useGuideWords.ts';
import { ProofSheet } from '../proof/ProofSheet.tsx';
import { draftKey, requestOf } from './draft.ts';
import { ErrorSummary, type Complaint } from './ErrorSummary.tsx';
import styles from './Filing.module.css';
import { StepBar } from './StepBar.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepPanel } from './StepPanel.tsx';
import { furthestStep, isBefore, lacksOf, stepOf, steps, type Step } from './steps.ts';
import { useFile } from './useFile.ts';
import { useFilingDraft } from './useFilingDraft.ts';
import { useLackWords } from './useLackWords.ts';
import { usePreview } from './usePreview.ts';

interface Props {
  step: Step;
  onStep: (step: Step) => void;
  onFiled: (view: CaseView) => void;
  /** Typed before filing began. */
  words?: string | undefined;
  channel?: 'web' | 'phone' | 'mail';
  /** Staff file for a customer's contact. */
  contactId?: string | undefined;
}

/** Files a case in five steps. The draft survives going back, a reload and an expired sign-in. */
export function FilingWizard({
  step: asked,
  onStep,
  onFiled,
  words: typed,
  channel = 'web',
  contactId,
}: Props) {
  const { t } = useTranslation('portal');
  const { ws, membership } = useWorkspace();
  const by = { channel, ...(contactId === undefined ? {} : { contactId }) };
  const choices = useQuery(filingChoicesQuery(ws, channel, contactId));
  const state = useFilingDraft(draftKey(ws, membership.personId, contactId), typed);
  const { draft, change } = state;
  const uploads = useUploads(ws, draft.uploads);
  const guide = useQuery({ ...guideQuery(ws, draft.guide ?? ''), enabled: draft.guide !== null });
  const words = useGuideWords(guide.data);
  const preview = usePreview(ws, draft, by);
  const fields = preview.now?.fields ?? [];
  const filing = useFile(ws, state, onFiled);
  const say = useLackWords(words);
  const [shown, setShown] = useState<Step | null>(null);
  const [why, setWhy] = useState<ProofView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const reached = furthestStep(draft, fields);
  const step =
    preview.pending && draft.contractId !== null ? asked : isBefore(reached, asked) ? reached : asked;

  useEffect(() => {
    if (uploads.list !== draft.uploads) change({ uploads: uploads.list });
  }, [uploads.list, draft.uploads, change]);
  useEffect(() => heading.current?.focus(), [step]);

  const go = (to: Step): void => {
    setShown(null);
    onStep(to);
  };
  const next = (): void => {
    const lacks = lacksOf(step, draft, fields);
    if (lacks.length > 0) return setShown(step);
    if (step === 'check' && uploads.busy) return;
    if (step === 'check') return void filing.file(requestOf({ ...draft, uploads: uploads.list }, fields, by));
    go(steps[steps.indexOf(step) + 1] ?? 'check');
  };
  const refused: Complaint[] = (filing.problem?.errors ?? []).map(({ pointer, detail, clauses }) => ({
    pointer,
    words: detail,
    clauses,
    step: stepOf(pointer),
  }));
  const lacking: Complaint[] =
    shown === step
      ? lacksOf(step, draft, fields).map((lack) => ({
          pointer: lack.pointer,
          words: say(lack),
          clauses: [],
          step: stepOf(lack.pointer),
        }))
      : [];
  const complaints = [...lacking, ...refused.filter((each) => step === 'check' || each.step === step)];

  if (choices.isPending) return <SkeletonRows rows={4} />;
  if (choices.isError)
    return (
      <ErrorState problem={choices.error} what={t('filing.choices')} onRetry={() => void choices.refetch()} />
    );
  const mayFile = choices.data.items.some(({ entitlement }) => entitlement.answer === 'allow');
  return (
    <div className={styles['wizard']}>
      <StepBar step={step} reached={reached} savedAt={draft.savedAt} words={words} onStep={go} />
      <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
        {t(`filing.heading.${step}`, { severity: words.severity, case: words.case })}
      </h2>
      <ErrorSummary complaints={complaints} problem={filing.problem} step={step} onStep={go} />
      <StepPanel
        step={step}
        ws={ws}
        choices={choices.data.items}
        state={state}
        guide={guide.data}
        preview={preview}
        uploads={uploads}
        words={words}
        complaints={complaints}
        lookAlikes={contactId === undefined}
        onWhy={setWhy}
        onStep={go}
      />
      {mayFile && (
        <StepFoot
          step={step}
          preview={preview.now}
          severity={draft.severity}
          words={words}
          busy={filing.busy}
          uploading={uploads.busy}
          onWhy={setWhy}
          onBack={() => go(steps[steps.indexOf(step) - 1] ?? 'product')}
          onNext={next}
        />
      )}
      <ProofSheet opened={why !== null} onClose={() => setWhy(null)} proof={why} />
    </div>
  );
}
