import type { GuideView, Text } from '@upheld/contract';
import { ClauseTag } from '../../text/ClauseTag.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './GuideAct.module.css';

interface Props {
  title: string;
  /** In the guide's own words, or as the server says it in the reader's language. */
  reasons: readonly (
    { say: Text; clauses: readonly string[] } | { detail: string; clauses: readonly string[] }
  )[];
  guide: GuideView | undefined;
}

/** A sentence, and the guide's reasons for it with their clauses. */
export function Reasons({ title, reasons, guide }: Props) {
  return (
    <div className={styles['reasons']}>
      <p>{title}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, index) => (
            <li key={index}>
              {'say' in reason ? <GuideText text={reason.say} reference={guide?.reference} /> : reason.detail}
              {reason.clauses.map((id) => (
                <ClauseTag key={id} id={id} guide={guide} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
