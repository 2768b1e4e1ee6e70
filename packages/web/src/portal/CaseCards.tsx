import type { CaseRow } from '@upheld/contract';
import { CaseCard } from './CaseCard.tsx';
import styles from './Portal.module.css';

interface Props {
  title?: string;
  rows: readonly CaseRow[];
  asOf: string;
  /** They wait for the customer: offers to answer. */
  answer?: boolean;
  none?: string;
}

/** Cases one under another, each with what it waits for. */
export function CaseCards({ title, rows, asOf, answer = false, none }: Props) {
  return (
    <section className={styles['group']}>
      {title !== undefined && <h2>{title}</h2>}
      {rows.length === 0 && none !== undefined && <p className={styles['hint']}>{none}</p>}
      <ul className={styles['cards']}>
        {rows.map((row) => (
          <li key={row.number}>
            <CaseCard row={row} asOf={asOf} answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
