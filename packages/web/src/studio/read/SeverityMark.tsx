import type { Finding } from '@upheld/contract';
import IconAlertOctagon from '@tabler/icons-react/dist/esm/icons/IconAlertOctagon.mjs';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';

const icons = { error: IconAlertOctagon, warning: IconAlertTriangle };
const colours = { error: 'var(--up-missed-fg)', warning: 'var(--up-soon-fg)' };

/** Octagon or triangle; the word stands beside it or in the name of what holds it. */
export function SeverityMark({ severity, size = 16 }: { severity: Finding['severity']; size?: number }) {
  const Icon = icons[severity];
  return <Icon size={size} stroke={1.75} color={colours[severity]} aria-hidden />;
}
