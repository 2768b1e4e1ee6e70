import type { ScenarioRun } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import page from '../../components/Page.module.css';
import { useTime } from '../../time/useTime.ts';
import styles from './Scenarios.module.css';

type Props = Pick<ScenarioRun, 'steps' | 'failures' | 'zone'>;

/** Who did what when, what came of it, and whether that is as the story expects. */
export function StepTable({ steps, failures, zone }: Props) {
  const { t } = useTranslation('studio');
  const time = useTime();
  return (
    <section className={styles['case']}>
      <h3>{t('story.steps')}</h3>
      {/* The keyboard must reach what scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={page['scroll']} role="region" aria-label={t('story.steps')} tabIndex={0}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('story.column.at')}</th>
              <th scope="col">{t('story.column.does')}</th>
              <th scope="col">{t('story.column.outcome')}</th>
              <th scope="col">{t('story.column.expected')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ index, at, by, does, outcome, refusals }) => {
              const failed = failures.filter(({ step }) => step === index);
              return (
                <tr key={index}>
                  <th scope="row">
                    <time dateTime={at}>{time.instant(at, zone)}</time>
                  </th>
                  <td>{does === null ? t('story.timePasses') : t('story.doer', { by: by ?? '', does })}</td>
                  <td>
                    {outcome !== null && t(`story.outcome.${outcome}`)}
                    {refusals.map(({ code, detail, clauses }) => (
                      <div key={`${code} ${detail}`}>{[detail, ...clauses].join(' ')}</div>
                    ))}
                  </td>
                  <td>
                    {failed.length === 0 ? (
                      t('story.asExpected')
                    ) : (
                      <ul className={styles['failures']} lang="en">
                        {failed.map(({ path, expected, found }) => (
                          <li key={path}>{t('story.failure', { path: shortly(path), expected, found })}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Within its own row a step need not be named again. */
const shortly = (path: string): string => path.replace(/^story\.\d+\.(?:expect\.)?/, '');
