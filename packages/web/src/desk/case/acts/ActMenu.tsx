import { Button, Kbd, Menu } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import { useTranslation } from 'react-i18next';
import { caseActKeys } from '../../../keys/case-act-keys.ts';
import type { CaseAct, DeskAct } from '../useCaseActs.ts';
import styles from './ActMenu.module.css';
import { blockedWords } from './blocked-words.ts';

interface Props {
  acts: readonly CaseAct[];
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onAct: (act: DeskAct) => void;
}

/** `.`: every act with its key. What is blocked stays, and says why; closing opens all the same, to show its ways. */
export function ActMenu({ acts, opened, onOpened, onAct }: Props) {
  const { t } = useTranslation('desk');
  const keyOf = (name: DeskAct): string | undefined => caseActKeys.find((each) => each.name === name)?.key;
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-end" width={340}>
      <Menu.Target>
        <Button
          variant="default"
          h={30}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        >
          {t('acts')} <Kbd ml={6}>.</Kbd>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {acts.map((act) => {
          const key = keyOf(act.name);
          const opens = act.allowed || act.name === 'close';
          return (
            <Menu.Item
              key={act.name}
              aria-disabled={!opens || undefined}
              className={act.allowed ? undefined : styles['blocked']}
              leftSection={act.allowed ? undefined : <IconLock size={16} stroke={1.75} aria-hidden />}
              rightSection={key === undefined ? undefined : <Kbd>{key.toUpperCase()}</Kbd>}
              closeMenuOnClick={opens}
              onClick={() => {
                if (opens) onAct(act.name);
              }}
            >
              {t(`act.${act.name}`)}
              {!act.allowed && <span className={styles['why']}>{blockedWords(act, t)}</span>}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
