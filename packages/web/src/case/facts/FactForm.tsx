import type { CaseView, FactView, FormFieldView, GuideView } from '@upheld/contract';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../desk/case/acts/ActForm.tsx';
import { usePerform } from '../../desk/case/usePerform.ts';
import { useUploads } from '../../files/useUploads.ts';
import type { Answer } from '../../filing/draft.ts';
import { FormField } from '../../filing/FormField.tsx';
import { useText } from '../../text/useText.ts';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  fact: string;
  onDone: () => void;
}

/** Says a fact of the guide by hand. */
export function FactForm({ ws, view, guide, fact: id, onDone }: Props) {
  const { t } = useTranslation('cases');
  const say = useText(guide?.reference);
  const fact = view.facts.find((each) => each.id === id);
  const [value, setValue] = useState<Answer>(fact?.value ?? '');
  const [reason, setReason] = useState('');
  const uploads = useUploads(ws);
  const { perform, busy, problem } = usePerform(ws, view);
  if (fact === undefined) return null;
  const against = problem?.errors?.find(({ pointer }) => pointer === '/value');
  const submit = async (): Promise<void> => {
    const done = t('fact.done', { name: say(fact.name).words });
    if (
      await perform(
        'set-fact',
        { fact: id, value: valueOf(fact, value), reason: reason.trim() || null },
        done,
      )
    )
      onDone();
  };
  return (
    <ActForm
      submit={t('fact.submit')}
      busy={busy}
      problem={against === undefined ? problem : null}
      onSubmit={submit}
      onCancel={onDone}
    >
      <FormField
        field={fieldOf(fact)}
        value={value}
        onChange={setValue}
        complaints={
          against === undefined
            ? []
            : [{ pointer: `/form/${id}`, words: against.detail, clauses: against.clauses, step: 'details' }]
        }
        uploads={uploads}
      />
      <Textarea
        label={t('fact.reason')}
        size="md"
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActForm>
  );
}

/** A number field that was emptied gives a text: the server says what it wants. */
const valueOf = ({ type }: FactView, value: Answer): Answer =>
  type === 'number' && value !== '' ? Number(value) : value;

function fieldOf({ id, name, type, options }: FactView): FormFieldView {
  return {
    id,
    type: type === 'truth' ? 'confirm' : type,
    label: name,
    help: null,
    required: true,
    options,
    maxLength: 2_000,
    value: null,
    find: null,
    clauses: [],
  };
}
