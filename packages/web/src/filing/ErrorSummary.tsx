import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';
import { ProblemList } from '../components/ProblemList.tsx';
import styles from './Filing.module.css';
import { elementOf, type Step } from './steps.ts';

/** Something that stands against going on, and where it can be put right. */
export interface Complaint {
  pointer: string | null;
  words: string;
  clauses: readonly string[];
  step: Step;
}

interface Props {
  complaints: readonly Complaint[];
  problem: Problem | null;
  step: Step;
  onStep: (step: Step) => void;
}

/** What stands against going on, each a link to its field, on whatever step that is. */
export function ErrorSummary({ complaints, problem, step, onStep }: Props) {
  const { t } = useTranslation('portal');
  const box = useRef<HTMLDivElement>(null);
  const said = complaints.map(({ words }) => words).join();
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said, problem]);
  if (complaints.length === 0)
    return step === 'check' && problem !== null ? <ProblemList problem={problem} /> : null;
  const lead = (complaint: Complaint): void => {
    if (complaint.step !== step) onStep(complaint.step);
    setTimeout(() => focusField(elementOf(complaint.pointer ?? '')), 50);
  };
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <p>{t('filing.lacks', { count: complaints.length })}</p>
      <ul>
        {complaints.map((complaint) => (
          <li key={`${complaint.pointer} ${complaint.words}`}>
            {complaint.pointer === null ? (
              complaint.words
            ) : (
              <a
                href={`#${elementOf(complaint.pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  lead(complaint);
                }}
              >
                {complaint.words}
              </a>
            )}{' '}
            <span className={styles['clause']}>{complaint.clauses.join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of choices takes the focus on its first one. */
export function focusField(id: string): void {
  const element = document.getElementById(id) ?? document.getElementById(`${id}-first`);
  const field =
    element?.matches('input, textarea, button') === true
      ? element
      : (element?.querySelector<HTMLElement>('input') ?? element);
  field?.focus();
}

/** What is said against one field, beside it. */
export const complaintOf = (complaints: readonly Complaint[], pointer: string): string | undefined =>
  complaints.find((each) => each.pointer === pointer)?.words;
