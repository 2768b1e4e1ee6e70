import type { GuideView } from '@upheld/contract';
import { Radio, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../../../api/queries.ts';
import { closingWaysOf } from '../../../case/closing-ways.ts';
import { ClauseTag } from '../../../text/ClauseTag.tsx';
import { useText } from '../../../text/useText.ts';
import { usePerform } from '../usePerform.ts';
import { ActForm, type ActFormProps } from './ActForm.tsx';
import styles from './forms.module.css';

/** The guide's ways to close: those that hold can be chosen, the others say what stands against them. */
export function CloseForm({ ws, view, onDone }: ActFormProps) {
  const { t } = useTranslation('desk');
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const { perform, busy, problem } = usePerform(ws, view);
  const say = useText(guide?.reference);
  const known = closingWaysOf(guide, view.kind.id);
  const ways = view.acts.filter(({ act, way }) => act === 'close' && way !== null);
  const open = ways.filter(({ allowed }) => allowed);
  const [way, setWay] = useState(open[0]?.way ?? '');
  const [reason, setReason] = useState('');
  const clauses = (id: string | null): readonly string[] =>
    known.find((each) => each.id === id)?.clauses ?? [];
  const name = (id: string | null): string =>
    say(known.find((each) => each.id === id)?.name).words || (id ?? '');
  const submit = async (): Promise<void> => {
    if (way === '') return;
    if (
      await perform(
        'close',
        { way, reason: reason.trim() === '' ? null : reason.trim() },
        t('done.closed', { way: name(way) }),
      )
    )
      onDone();
  };
  return (
    <ActForm
      submit={t('close.submit')}
      effect={open.length === 0 ? t('close.none') : t('close.effect')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Radio.Group label={t('close.way')} value={way} onChange={setWay}>
        <ul className={styles['ways']}>
          {ways.map((each) => (
            <li key={each.way}>
              {each.allowed ? (
                <Radio
                  value={each.way ?? ''}
                  label={
                    <>
                      {name(each.way)}
                      <Clauses ids={clauses(each.way)} guide={guide} />
                    </>
                  }
                />
              ) : (
                <div className={styles['blocked']}>
                  <strong>
                    {name(each.way)}
                    <Clauses ids={clauses(each.way)} guide={guide} />
                  </strong>
                  {t('close.blocked')}
                  <ul>
                    {each.refusals.map((refusal) => (
                      <li key={`${refusal.code} ${refusal.detail}`}>
                        {refusal.detail}
                        <Clauses ids={refusal.clauses} guide={guide} />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </li>
          ))}
        </ul>
      </Radio.Group>
      {open.length > 0 && (
        <Textarea
          label={t('close.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={2}
        />
      )}
    </ActForm>
  );
}

function Clauses({ ids, guide }: { ids: readonly string[]; guide: GuideView | undefined }) {
  return ids.map((id) => <ClauseTag key={id} id={id} guide={guide} />);
}
