import type { ReactNode } from 'react';
import styles from './Rail.module.css';

/** One section of the rail; their order is fixed. */
export function RailSection({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles['section']}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}
