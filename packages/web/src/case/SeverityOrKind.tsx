import type { CaseRow } from '@upheld/contract';
import { SeverityTag } from '../severity/SeverityTag.tsx';
import { GuideText } from '../text/GuideText.tsx';

interface Props {
  row: Pick<CaseRow, 'severity' | 'kind'>;
  /** Of the severity bars alone. */
  bars?: boolean;
}

/** How grave a request is; of another kind of case, what kind it is. */
export function SeverityOrKind({ row: { severity, kind }, bars = false }: Props) {
  if (severity !== null) return <SeverityTag severity={severity} bars={bars} />;
  return (
    <span style={{ color: 'var(--up-ink-2)' }}>
      <GuideText text={kind.name} />
    </span>
  );
}
