import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says in a corner what was done; `stays` until somebody closes it. */
export function notify(message: string, { stays = false } = {}): void {
  notifications.show({
    message,
    closeButtonProps: { 'aria-label': i18next.t('action.close') },
    ...(stays ? { autoClose: false } : {}),
  });
}
