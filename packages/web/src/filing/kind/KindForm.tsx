import type { CaseView, FilingChoice } from '@upheld/contract';
import { Button, Radio, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ProblemList } from '../../components/ProblemList.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { Attachments } from '../../files/Attachments.tsx';
import { FileDrop } from '../../files/FileDrop.tsx';
import { useUploads } from '../../files/useUploads.ts';
import { useGuideWords } from '../../portal/useGuideWords.ts';
import { GuideText } from '../../text/GuideText.tsx';
import { useText } from '../../text/useText.ts';
import { draftKey, requestOf } from '../draft.ts';
import { complaintOf, ErrorSummary, type Complaint } from '../ErrorSummary.tsx';
import styles from '../Filing.module.css';
import { FormField } from '../FormField.tsx';
import { elementOf, lacksOf, stepOf, type Lack } from '../steps.ts';
import { useFile } from '../useFile.ts';
import { useFilingDraft } from '../useFilingDraft.ts';
import { useLackWords } from '../useLackWords.ts';
import { usePreview } from '../usePreview.ts';
import { choicesOf, keyOfKind, type OpenableKind } from './kind-choices.ts';

interface Props {
  kind: OpenableKind;
  choices: readonly FilingChoice[];
  channel?: 'web' | 'phone' | 'mail';
  /** Staff open it for a customer's contact. */
  contactId?: string | undefined;
  onFiled: (view: CaseView) => void;
}

/** Opens a case of a kind that the guide declares: one page with the guide's own form. The draft survives as that of a request. */
export function KindForm({ kind, choices, channel = 'web', contactId, onFiled }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const { ws, membership } = useWorkspace();
  const say = useText();
  const under = choicesOf(choices, kind);
  const [only] = under.length === 1 ? under : [];
  const state = useFilingDraft(
    `${draftKey(ws, membership.personId, contactId)}.${keyOfKind(kind)}`,
    undefined,
  );
  const uploads = useUploads(ws);
  const by = { kind: kind.id, channel, ...(contactId === undefined ? {} : { contactId }) };
  const draft = {
    ...state.draft,
    contractId: only?.contract.id ?? state.draft.contractId,
    product: only?.product.id ?? state.draft.product,
    title: state.draft.savedAt === null ? say(kind.name).words : state.draft.title,
  };
  const preview = usePreview(ws, draft, by);
  const fields = preview.now?.fields ?? [];
  const filing = useFile(ws, state, onFiled);
  const lackWords = useLackWords(useGuideWords(undefined));
  const [checked, setChecked] = useState(false);

  const change = (part: Partial<typeof draft>): void => state.change({ title: draft.title, ...part });
  const lacks: Lack[] = [
    ...lacksOf('product', draft, []),
    ...lacksOf('problem', draft, []).filter(({ pointer, code }) => pointer === '/title' || code !== 'fill'),
    ...lacksOf('details', { ...draft, uploads: uploads.list }, fields),
  ];
  const said = (lack: Lack): string =>
    lack.pointer === '/title' ? t(`lack.${lack.code}`, { name: t('kind.title') }) : lackWords(lack);
  const complaints: Complaint[] = [
    ...(checked ? lacks : []).map((lack) => ({
      pointer: lack.pointer,
      words: said(lack),
      clauses: [],
      step: stepOf(lack.pointer),
    })),
    ...(filing.problem?.errors ?? []).map(({ pointer, detail, clauses }) => ({
      pointer,
      words: detail,
      clauses,
      step: stepOf(pointer),
    })),
  ];
  const file = (): void => {
    filing.clearProblem();
    setChecked(lacks.length > 0);
    if (lacks.length > 0 || uploads.busy || preview.now === undefined) return;
    void filing.file(requestOf({ ...draft, uploads: uploads.list }, fields, by));
  };
  return (
    <FileDrop onFiles={(files) => uploads.add(files)}>
      <form
        className={styles['wizard']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          file();
        }}
      >
        {kind.about !== null && (
          <p className={styles['hint']} style={{ margin: 0 }}>
            <GuideText text={kind.about} />
          </p>
        )}
        <ErrorSummary complaints={complaints} problem={null} step="details" onStep={() => undefined} />
        {complaints.length === 0 && <ProblemList problem={filing.problem} />}
        {only === undefined && (
          <Radio.Group
            id={elementOf('/product')}
            size="md"
            label={t('filing.product')}
            value={draft.product === null ? '' : `${draft.contractId} ${draft.product}`}
            error={complaintOf(complaints, '/product')}
            onChange={(chosen) => {
              const [contractId = null, product = null] = chosen.split(' ');
              change({ contractId, product });
            }}
          >
            <Stack gap="sm" mt="xs">
              {under.map(({ contract, product }) => (
                <Radio
                  key={`${contract.id} ${product.id}`}
                  value={`${contract.id} ${product.id}`}
                  label={`${say(product.name).words} · ${say(contract.offering.name).words} · ${contract.number}`}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <TextInput
          id={elementOf('/title')}
          size="md"
          label={t('kind.title')}
          value={draft.title}
          error={complaintOf(complaints, '/title')}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        {preview.error !== null && (
          <ErrorState problem={preview.error} what={say(kind.name).words} onRetry={preview.again} />
        )}
        {draft.product !== null && preview.pending && <SkeletonRows rows={3} />}
        {preview.now?.warnings.map(({ say: warning, clauses }, index) => (
          <p key={index} className={styles['pledge']}>
            <GuideText text={warning} /> <span className={styles['clause']}>{clauses.join(' ')}</span>
          </p>
        ))}
        {fields.map((field) => (
          <FormField
            key={field.id}
            field={field}
            value={draft.form[field.id] ?? field.value}
            onChange={(value) => change({ form: { ...draft.form, [field.id]: value } })}
            complaints={complaints}
            uploads={uploads}
          />
        ))}
        <Textarea
          size="md"
          label={t('filing.optional', { name: t('kind.description'), optional: common('optional') })}
          autosize
          minRows={2}
          maxRows={12}
          value={draft.description}
          error={complaintOf(complaints, '/description')}
          onChange={({ currentTarget }) => change({ description: currentTarget.value })}
        />
        <Attachments uploads={uploads} />
        <div className={styles['foot']}>
          <div className={styles['buttons']}>
            <Button type="submit" size="md" loading={filing.busy} disabled={uploads.busy}>
              {t('kind.submit')}
            </Button>
          </div>
        </div>
      </form>
    </FileDrop>
  );
}
