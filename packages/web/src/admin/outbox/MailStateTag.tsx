import type { OutboxRow } from '@upheld/contract';
import IconAlertOctagonFilled from '@tabler/icons-react/dist/esm/icons/IconAlertOctagonFilled.mjs';
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconClockHour4 from '@tabler/icons-react/dist/esm/icons/IconClockHour4.mjs';
import IconRefreshAlert from '@tabler/icons-react/dist/esm/icons/IconRefreshAlert.mjs';
import { useTranslation } from 'react-i18next';
import styles from './MailStateTag.module.css';

const icons = {
  queued: IconClockHour4,
  sent: IconCircleCheck,
  deferred: IconRefreshAlert,
  dead: IconAlertOctagonFilled,
  kept: IconArchive,
};

/** What became of a mail: shape, word, then colour. */
export function MailStateTag({ state }: { state: OutboxRow['state'] }) {
  const { t } = useTranslation('admin');
  const Icon = icons[state];
  return (
    <span className={`${styles['tag']} ${styles[state]}`}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
