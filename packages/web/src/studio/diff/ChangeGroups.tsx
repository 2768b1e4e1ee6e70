import type { EditionDiff } from '@upheld/contract';
import IconArrowDownRight from '@tabler/icons-react/dist/esm/icons/IconArrowDownRight.mjs';
import IconArrowsLeftRight from '@tabler/icons-react/dist/esm/icons/IconArrowsLeftRight.mjs';
import IconArrowUpRight from '@tabler/icons-react/dist/esm/icons/IconArrowUpRight.mjs';
import IconTextSize from '@tabler/icons-react/dist/esm/icons/IconTextSize.mjs';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import styles from './Diff.module.css';

type Change = EditionDiff['changes'][number];

const icons = {
  worse: IconArrowDownRight,
  better: IconArrowUpRight,
  different: IconArrowsLeftRight,
  wording: IconTextSize,
} satisfies Record<Change['verdict'], unknown>;
const verdicts = ['worse', 'better', 'different', 'wording'] as const;

/** Changes in words a customer understands, by what they mean to one; of each, the weightiest first. */
export function ChangeGroups({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('studio');
  if (changes.length === 0) return <EmptyState title={t('diff.same')}>{t('diff.sameSay')}</EmptyState>;
  return verdicts.map((verdict) => {
    const own = changes.filter((change) => change.verdict === verdict);
    const Icon = icons[verdict];
    return (
      own.length > 0 && (
        <section key={verdict} className={styles['group']}>
          <h2 data-verdict={verdict}>
            <Icon size={16} stroke={1.75} aria-hidden /> {t(`diff.verdict.${verdict}`, { count: own.length })}
          </h2>
          <ul className={styles['changes']}>
            {own.map((change, index) => (
              // Changes of two editions never change, and have no id of their own.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <span className={styles['say']}>{change.say}</span>
                <ChangePlaces change={change} />
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

function ChangePlaces({ change: { before, after } }: { change: Change }) {
  const { t } = useTranslation('studio');
  const clauses = [...new Set([...(before?.clauses ?? []), ...(after?.clauses ?? [])])];
  return (
    <span className={styles['places']}>
      {clauses.length > 0 && <span>{clauses.join(t('separator'))}</span>}
      <code>{(after ?? before)?.path}</code>
    </span>
  );
}
