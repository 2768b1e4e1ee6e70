import type { MilestoneStateView } from '@upheld/contract';
import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import IconAlertOctagonFilled from '@tabler/icons-react/dist/esm/icons/IconAlertOctagonFilled.mjs';
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleDashed from '@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs';
import IconClockHour4 from '@tabler/icons-react/dist/esm/icons/IconClockHour4.mjs';
import IconClockX from '@tabler/icons-react/dist/esm/icons/IconClockX.mjs';
import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconPlayerPauseFilled from '@tabler/icons-react/dist/esm/icons/IconPlayerPauseFilled.mjs';

const icons = {
  notStarted: IconCircleDashed,
  running: IconClockHour4,
  resting: IconMoon,
  dueSoon: IconAlarm,
  missed: IconAlertOctagonFilled,
  met: IconCircleCheck,
  metLate: IconClockX,
  paused: IconPlayerPauseFilled,
  cancelled: IconBan,
  none: IconMinus,
} satisfies Record<MilestoneStateView, unknown>;

/** The shape of a clock's state. Always beside its words. */
export function StateIcon({ state, size = 16 }: { state: MilestoneStateView; size?: number }) {
  const Icon = icons[state];
  return <Icon size={size} stroke={1.75} aria-hidden style={{ flex: 'none' }} />;
}
