import type { ScenarioRun } from '@upheld/contract';
import IconAlertOctagon from '@tabler/icons-react/dist/esm/icons/IconAlertOctagon.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { useTranslation } from 'react-i18next';
import styles from './Scenarios.module.css';
import { StepTable } from './StepTable.tsx';
import { StoryPicture } from './StoryPicture.tsx';

/** More cases than these are folded, all but the first. */
const MOST_OPEN = 2;

interface Props {
  run: ScenarioRun;
  /** The text was changed since. */
  stale: boolean;
  reference: string;
}

/** Whether it went as expected, step by step, and what became of each case. */
export function StoryOutcome({ run, stale, reference }: Props) {
  const { t } = useTranslation('studio');
  const { passed, title, clauses, zone, until, cases, steps, problems, failures } = run;
  const Icon = passed ? IconCircleCheck : IconAlertOctagon;
  const verdict = passed
    ? t('story.passed')
    : problems.length > 0
      ? t('story.notRun', { count: problems.length })
      : t('story.failed', { count: failures.length });
  return (
    <>
      <header>
        <p className={styles['verdict']} data-passed={passed || undefined}>
          <Icon size={20} stroke={1.75} aria-hidden /> {verdict}
        </p>
        {title !== null && <h2 lang="en">{title}</h2>}
        <p className={styles['quiet']}>
          {[...clauses, t('story.zone', { zone })].join(t('separator'))}
          {stale && ` ${t('story.stale')}`}
        </p>
      </header>
      {until !== null &&
        cases.map((kase, index) => {
          const picture = <StoryPicture kase={kase} until={until} zone={zone} reference={reference} />;
          if (cases.length <= MOST_OPEN)
            return (
              <section key={kase.name} className={styles['case']}>
                <h3>{cases.length > 1 ? t('story.caseNamed', { name: kase.name }) : t('story.case')}</h3>
                {picture}
              </section>
            );
          return (
            <details key={kase.name} className={styles['folded']} open={index === 0}>
              <summary>{t('story.caseNamed', { name: kase.name })}</summary>
              <div className={styles['case']}>{picture}</div>
            </details>
          );
        })}
      {steps.length > 0 && <StepTable steps={steps} failures={failures} zone={zone} />}
    </>
  );
}
