import type { GuideView, Text, TimelineEntry } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { AnswerList } from '../case/AnswerList.tsx';
import { Reasons } from '../case/guide-act/Reasons.tsx';
import styles from './EntryView.module.css';

interface Props {
  entry: TimelineEntry;
  guide: GuideView | undefined;
}

interface Reason {
  say: Text;
  clauses: readonly string[];
  reason?: string;
}

/** What was answered with an act of the guide, what it went on without and why, and which case called for it. */
export function EntryMore({ entry, guide }: Props) {
  const { t } = useTranslation('cases');
  const { data, type } = entry;
  if (type !== 'actDone' && type !== 'proposed') return null;
  const answers = entry.proposal?.act?.answers ?? entry.answers;
  const overridden = reasons(data['overridden']);
  const warnings = reasons(data['warnings']);
  const why = overridden[0]?.reason;
  return (
    <>
      <AnswerList answers={answers} reference={guide?.reference} />
      {overridden.length > 0 && (
        <div className={styles['reason']}>
          <Reasons title={t('entryMore.overridden')} reasons={overridden} guide={guide} />
          {why !== undefined && t('entryMore.overriddenReason', { reason: why })}
        </div>
      )}
      {warnings.length > 0 && (
        <div className={styles['reason']}>
          <Reasons title={t('entryMore.warnings')} reasons={warnings} guide={guide} />
        </div>
      )}
      {isCall(data['calledBy']) && (
        <div className={styles['reason']}>{t('entryMore.calledBy', { number: data['calledBy'].case })}</div>
      )}
    </>
  );
}

const reasons = (value: unknown): readonly Reason[] => (Array.isArray(value) ? (value as Reason[]) : []);

const isCall = (value: unknown): value is { case: number } =>
  typeof value === 'object' && value !== null && 'case' in value;
