import type { ReactNode } from 'react';
import styles from './Rail.module.css';

/** One section of the rail; their order is fixed. */
export function RailSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}
