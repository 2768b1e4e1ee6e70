import type { ActView } from '@upheld/contract';
import styles from './Case.module.css';

interface Props {
  title: string;
  refusals: ActView['refusals'];
}

/** What cannot be done now, and why, with the clause. */
export function Refusals({ title, refusals }: Props) {
  return (
    <div className={styles['blocked']}>
      <span>{title}</span>
      <ul>
        {refusals.map(({ code, detail, clauses }) => (
          <li key={`${code} ${detail}`}>
            {detail} <span className={styles['faint']}>{clauses.join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
