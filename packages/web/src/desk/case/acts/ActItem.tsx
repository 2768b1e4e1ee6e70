import { Kbd, Menu } from '@mantine/core';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import styles from './ActMenu.module.css';

interface Props {
  label: string;
  lang?: string;
  allowed: boolean;
  /** Some acts open a sheet though they cannot be done: it shows what is missing. */
  opens: boolean;
  why: string;
  keyName?: string | undefined;
  onOpen: () => void;
}

/** One act of the menu. */
export function ActItem({ label, lang, allowed, opens, why, keyName, onOpen }: Props) {
  return (
    <Menu.Item
      aria-disabled={!opens || undefined}
      className={allowed ? undefined : styles['blocked']}
      leftSection={allowed ? undefined : <IconLock size={16} stroke={1.75} aria-hidden />}
      rightSection={keyName === undefined ? undefined : <Kbd>{keyName.toUpperCase()}</Kbd>}
      closeMenuOnClick={opens}
      onClick={() => {
        if (opens) onOpen();
      }}
    >
      <span lang={lang}>{label}</span>
      {!allowed && <span className={styles['why']}>{why}</span>}
    </Menu.Item>
  );
}
