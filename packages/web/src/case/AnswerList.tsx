import type { AnswerView } from '@upheld/contract';
import { GuideText } from '../text/GuideText.tsx';
import styles from './AnswerList.module.css';
import { useValueWords } from './value-words.ts';

/** What was answered to a form, question by question. */
export function AnswerList({ answers, reference }: { answers: readonly AnswerView[]; reference?: string }) {
  const words = useValueWords(reference);
  if (answers.length === 0) return null;
  return (
    <dl className={styles['answers']}>
      {answers.map((answer) => (
        <div key={answer.id}>
          <dt>
            <GuideText text={answer.label} reference={reference} />
          </dt>
          <dd className="up-prose">{words(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
