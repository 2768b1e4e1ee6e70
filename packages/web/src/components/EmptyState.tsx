import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  /** What would be here. */
  title: string;
  children?: ReactNode;
  /** The one act that fills it. */
  action?: ReactNode;
}

/** Says what would be here and the one act that fills it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['say']}>{children}</div>}
      {action}
    </div>
  );
}
