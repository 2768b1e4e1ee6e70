import type { CaseView, GuideView } from '@upheld/contract';
import { Stack, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { ActForm } from '../../desk/case/acts/ActForm.tsx';
import { usePerform } from '../../desk/case/usePerform.ts';
import { useUploads } from '../../files/useUploads.ts';
import { answersOf, type Answer } from '../../filing/draft.ts';
import { ErrorSummary, focusField, type Complaint } from '../../filing/ErrorSummary.tsx';
import { FormField } from '../../filing/FormField.tsx';
import { elementOf, stepOf } from '../../filing/steps.ts';
import { useText } from '../../text/useText.ts';
import { usePartyNames } from '../usePartyNames.ts';
import { Reasons } from './Reasons.tsx';
import { useActPreview } from './useActPreview.ts';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  act: string;
  onDone: () => void;
}

/**
 * The form that the guide declares for an act: its questions, who must agree before it counts, and, where something is
 * missing that the reader may go on without, the reason for doing so.
 */
export function GuideActForm({ ws, view, guide, act, onDone }: Props) {
  const { t } = useTranslation('cases');
  const say = useText(guide?.reference);
  const parties = usePartyNames(guide);
  const uploads = useUploads(ws);
  const { perform, busy, problem } = usePerform(ws, view);
  const [given, setGiven] = useState<Record<string, Answer>>({});
  const [override, setOverride] = useState('');
  const preview = useActPreview(ws, view, act, given);
  const state = view.acts.find(({ guideAct }) => guideAct?.id === act);
  const name = say(state?.guideAct?.name).words;
  const first = preview.data?.fields[0]?.id;
  useEffect(() => {
    if (first !== undefined) focusField(elementOf(`/form/${first}`));
  }, [first]);
  if (preview.isPending) return <SkeletonRows rows={2} />;
  if (preview.data === undefined)
    return <ErrorState problem={preview.error} what={name} onRetry={() => void preview.refetch()} />;
  const { fields, warnings, asks, because } = preview.data;

  const refused = problem?.errors ?? [];
  const complaints: Complaint[] = refused
    .filter(({ pointer }) => fields.some(({ id }) => pointer === `/form/${id}`))
    .map(({ pointer, detail, clauses }) => ({ pointer, words: detail, clauses, step: stepOf(pointer) }));
  const missing = refused.length > 0 ? refused : (state?.refusals ?? []);
  const mayOverride = missing.length > 0 && missing.every(({ overridable }) => overridable === true);

  const submit = async (): Promise<void> => {
    if (uploads.busy) return;
    const asked = new Set(fields.map(({ id }) => id));
    const done = await perform(
      'do',
      {
        act,
        with: answersOf({ form: given }, fields),
        files: uploads.refs.map(({ id, field }) => ({
          id,
          field: field !== null && asked.has(field) ? field : null,
        })),
        override: override.trim() === '' ? null : override.trim(),
      },
      (after) =>
        after.proposals.length > view.proposals.length
          ? t('guideAct.proposed', { act: name, of: parties(after.proposals.at(-1)?.of ?? []) })
          : t('guideAct.done', { act: name }),
    );
    if (done) onDone();
  };
  return (
    <ActForm
      submit={name}
      effect={
        asks.length === 0 ? undefined : (
          <Reasons title={t('guideAct.asks', { of: parties(asks) })} reasons={because} guide={guide} />
        )
      }
      busy={busy || uploads.busy}
      problem={complaints.length > 0 || mayOverride ? null : problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <ErrorSummary complaints={complaints} problem={null} step="details" onStep={() => undefined} />
      {mayOverride && (
        <Stack gap="xs">
          <Reasons title={t('guideAct.missing')} reasons={missing} guide={guide} />
          <Textarea
            label={t('guideAct.override')}
            description={t('guideAct.overrideHelp')}
            autosize
            minRows={2}
            value={override}
            onChange={({ currentTarget }) => setOverride(currentTarget.value)}
          />
        </Stack>
      )}
      {fields.map((field) => (
        <FormField
          key={field.id}
          field={field}
          value={given[field.id] ?? field.value}
          onChange={(value) => setGiven((now) => ({ ...now, [field.id]: value }))}
          complaints={complaints}
          uploads={uploads}
        />
      ))}
      {warnings.length > 0 && <Reasons title={t('guideAct.warnings')} reasons={warnings} guide={guide} />}
      {fields.length === 0 && asks.length === 0 && !mayOverride && (
        <p style={{ margin: 0 }}>{t('guideAct.plain')}</p>
      )}
    </ActForm>
  );
}
