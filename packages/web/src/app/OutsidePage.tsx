import type { ReactNode } from 'react';
import { LanguageSwitch } from './shell/LanguageSwitch.tsx';
import styles from './OutsidePage.module.css';

interface Props {
  title: string;
  children: ReactNode;
}

/** A page outside every workspace: the product's name, one panel, the languages. */
export function OutsidePage({ title, children }: Props) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <span className={styles['mark']}>Upheld</span>
        <LanguageSwitch />
      </header>
      <main className={styles['panel']}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
