import type { Finding } from '@upheld/contract';
import IconAlertOctagon from '@tabler/icons-react/dist/esm/icons/IconAlertOctagon.mjs';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';

const icons = { error: IconAlertOctagon, warning: IconAlertTriangle };
const colours = { error: 'var(--up-missed-fg)', warning: 'var(--up-soon-fg)' };

interface Props {
  severity: Finding['severity'];
  /** A reading of the guide answers for it: no call for anybody to act. */
  known?: boolean;
  size?: number;
}

/** Octagon or triangle; the word stands beside it or in the name of what holds it. */
export function SeverityMark({ severity, known = false, size = 16 }: Props) {
  const Icon = icons[severity];
  return <Icon size={size} stroke={1.75} color={known ? 'var(--up-ink-3)' : colours[severity]} aria-hidden />;
}
