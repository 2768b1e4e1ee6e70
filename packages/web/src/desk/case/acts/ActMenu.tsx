import type { GuideView } from '@upheld/contract';
import { Button, Kbd, Menu } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useTranslation } from 'react-i18next';
import type { GuideActGroup } from '../../../case/guide-act/guide-acts.ts';
import { caseActKeys } from '../../../keys/case-act-keys.ts';
import type { CaseAct, DeskAct, DeskSheet } from '../useCaseActs.ts';
import { ActItem } from './ActItem.tsx';
import styles from './ActMenu.module.css';
import { blockedWords } from './blocked-words.ts';
import { GuideActItems } from './GuideActItems.tsx';

interface Props {
  acts: readonly CaseAct[];
  groups: readonly GuideActGroup[];
  guide: GuideView | undefined;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onOpen: (sheet: DeskSheet) => void;
}

/**
 * `.`: every act with its key, the guide's own beside the product's. What is blocked stays, and says why; closing opens all
 * the same, to show its ways.
 */
export function ActMenu({ acts, groups, guide, opened, onOpened, onOpen }: Props) {
  const { t } = useTranslation('desk');
  const keyOf = (name: DeskAct): string | undefined => caseActKeys.find((each) => each.name === name)?.key;
  return (
    <Menu
      opened={opened}
      onChange={onOpened}
      position="bottom-end"
      width={groups.length === 0 ? 340 : 'auto'}
    >
      <Menu.Target>
        <Button
          variant="default"
          h={30}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        >
          {t('acts')} <Kbd ml={6}>.</Kbd>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" className={styles['menu']}>
        <div role="presentation" className={styles['columns']} data-wide={groups.length > 0 || undefined}>
          <div role="presentation">
            {acts.map((act) => (
              <ActItem
                key={act.name}
                label={t(`act.${act.name}`)}
                allowed={act.allowed}
                opens={act.allowed || act.name === 'close'}
                why={blockedWords(act, t)}
                keyName={keyOf(act.name)}
                onOpen={() => onOpen({ act: act.name })}
              />
            ))}
          </div>
          {groups.length > 0 && (
            <div role="presentation">
              <GuideActItems groups={groups} guide={guide} onOpen={(guideAct) => onOpen({ guideAct })} />
            </div>
          )}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
