import { Kbd, Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { useSetting } from '../../components/useSetting.ts';
import { caseActKeys } from '../../keys/case-act-keys.ts';
import styles from './KeySheet.module.css';

const everywhere = [
  ['Ctrl K', 'palette'],
  ['/', 'search'],
  ['?', 'sheet'],
  ['G Q', 'goQueue'],
  ['G C', 'goCustomers'],
  ['G O', 'goOutbox'],
  ['Esc', 'back'],
] as const;
const lists = [
  ['J ↓', 'down'],
  ['K ↑', 'up'],
  ['Enter', 'open'],
  ['O', 'split'],
] as const;

/** `?`: every key, and the switch that turns single keys off. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common');
  useFocusBack();
  const { t: say } = useTranslation('desk');
  const [single, setSingle] = useSetting<'on' | 'off'>('keys', 'on');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={styles['columns']}>
        <Group
          title={t('keys.everywhere')}
          rows={everywhere.map(([key, name]) => [key, t(`keys.${name}`)])}
        />
        <Group title={t('keys.list')} rows={lists.map(([key, name]) => [key, t(`keys.${name}`)])} />
        <Group
          title={t('keys.case')}
          rows={[
            ...caseActKeys.map(({ key, name }): [string, string] => [key.toUpperCase(), say(`act.${name}`)]),
            ['Ctrl Enter', t('keys.send')],
          ]}
        />
      </div>
      <Switch
        checked={single === 'on'}
        onChange={({ currentTarget }) => setSingle(currentTarget.checked ? 'on' : 'off')}
        label={single === 'on' ? t('keys.on') : t('keys.off')}
        description={t('keys.ignored')}
        mt="lg"
      />
    </Modal>
  );
}

function Group({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className={styles['title']}>{title}</h3>
      <dl className={styles['rows']}>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <Kbd key={part} mr={4}>
                  {part}
                </Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
