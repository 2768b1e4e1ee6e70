import type { ProofView } from '@upheld/contract';
import styles from './Proof.module.css';
import { ProofChanges } from './ProofChanges.tsx';
import { ProofHead } from './ProofHead.tsx';
import { ProofTable } from './ProofTable.tsx';
import table from './ProofTable.module.css';
import { ReadingsTaken } from './ReadingsTaken.tsx';
import { RibbonKey } from './RibbonKey.tsx';

interface Props {
  proof: ProofView;
  link?: string | undefined;
  data?: string | undefined;
  /** Address of an entry of the timeline; events of a case that is not filed have none. */
  entry?: ((event: number) => string) | undefined;
}

/** The whole proof of a due time. */
export function ProofBody({ proof, link, data, entry }: Props) {
  return (
    <article className={styles['proof']}>
      <ProofHead proof={proof} link={link} data={data} />
      {proof.stretches.length > 0 && (
        <div className={table['frame']}>
          <ProofTable proof={proof} entry={entry} />
        </div>
      )}
      <RibbonKey used={new Set(proof.stretches.map(({ kind }) => kind))} />
      {entry !== undefined && <ProofChanges proof={proof} entry={entry} />}
      <ReadingsTaken assumptions={proof.assumptions} />
    </article>
  );
}
