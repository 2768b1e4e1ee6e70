import type { CaseView, ProposalView } from '@upheld/contract';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../components/ProblemList.tsx';
import { usePerform } from '../../desk/case/usePerform.ts';
import type { ProposalAnswers } from './answer-to.ts';
import styles from './Proposals.module.css';

interface Props {
  ws: string;
  view: CaseView;
  proposal: ProposalView;
  may: ProposalAnswers;
}

type Saying = 'decline' | 'withdraw' | 'heard';

/** Agree at a press; decline, withdraw and the customer's words want a text first. */
export function ProposalAnswer({ ws, view, proposal, may }: Props) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const { perform, busy, problem, clear } = usePerform(ws, view);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [text, setText] = useState('');
  const { number } = proposal;
  const begin = (next: Saying | null): void => {
    clear();
    setText('');
    setSaying(next);
  };
  const agree = (words: string | null): Promise<boolean> =>
    perform('agree', { proposal: number, words }, t('proposal.done.agree'));
  const send = (what: Saying): Promise<boolean> =>
    what === 'heard'
      ? agree(text.trim())
      : perform('decline', { proposal: number, reason: text.trim() }, t(`proposal.done.${what}`));
  if (!may.own && !may.heard && !may.withdraw) return null;
  if (saying !== null)
    return (
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void send(saying).then((done) => done && begin(null));
        }}
      >
        <Textarea
          label={t(`proposal.label.${saying}`)}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          data-autofocus
          ref={(field) => field?.focus({ preventScroll: true })}
        />
        <ProblemList problem={problem} />
        <div className={styles['row']}>
          <Button type="submit" loading={busy}>
            {t(`proposal.submit.${saying}`)}
          </Button>
          <Button variant="default" onClick={() => begin(null)}>
            {common('action.cancel')}
          </Button>
        </div>
      </form>
    );
  return (
    <div className={styles['form']}>
      <ProblemList problem={problem} />
      <div className={styles['row']}>
        {may.own && (
          <>
            <Button loading={busy} onClick={() => void agree(null)}>
              {t('proposal.agree')}
            </Button>
            <Button variant="default" onClick={() => begin('decline')}>
              {t('proposal.decline')}
            </Button>
          </>
        )}
        {may.heard && (
          <Button variant="default" onClick={() => begin('heard')}>
            {t('proposal.heard')}
          </Button>
        )}
        {may.withdraw && (
          <Button variant="default" onClick={() => begin('withdraw')}>
            {t('proposal.withdraw')}
          </Button>
        )}
      </div>
    </div>
  );
}
