import type { CaseView, GuideView, ProposalView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { ClauseTag } from '../../text/ClauseTag.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import { Instant } from '../../time/Instant.tsx';
import { AnswerList } from '../AnswerList.tsx';
import { usePartyNames } from '../usePartyNames.ts';
import { answerTo, waitedFor } from './answer-to.ts';
import { ProposalAnswer } from './ProposalAnswer.tsx';
import styles from './Proposals.module.css';
import { useProposalWords } from './useProposalWords.ts';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  proposal: ProposalView;
  reader: { personId: string; isStaff: boolean };
}

/** One thing that waits for agreement: what, by whom, why, who has agreed, and what the reader may say to it. */
export function ProposalCard({ ws, view, guide, proposal, reader }: Props) {
  const { t } = useTranslation('cases');
  const parties = usePartyNames(guide);
  const what = useProposalWords(guide)(proposal);
  const may = answerTo(view, proposal, reader);
  return (
    <article className={styles['card']} data-own={may.own || undefined} aria-label={what}>
      <h3>{what}</h3>
      {proposal.act !== null && <AnswerList answers={proposal.act.answers} reference={guide?.reference} />}
      {proposal.reason !== null && <p className="up-prose">{proposal.reason}</p>}
      {proposal.because.length > 0 && (
        <ul className={styles['because']}>
          {proposal.because.map(({ say, clauses }, index) => (
            <li key={index}>
              <GuideText text={say} reference={guide?.reference} />
              {clauses.map((id) => (
                <ClauseTag key={id} id={id} guide={guide} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <p className={styles['waits']}>
        {may.own ? t('proposal.yours') : t('proposal.waits', { of: parties(waitedFor(proposal)) })}
      </p>
      {proposal.agreedBy.length > 0 && (
        <p className={styles['waits']}>{t('proposal.agreedBy', { of: parties(proposal.agreedBy) })}</p>
      )}
      <p className={styles['small']}>
        {proposal.by === null ? t('proposal.byProgram') : t('proposal.by', { who: proposal.by.name })}{' '}
        <Instant at={proposal.at} as="short" />
      </p>
      <ProposalAnswer ws={ws} view={view} proposal={proposal} may={may} />
    </article>
  );
}
