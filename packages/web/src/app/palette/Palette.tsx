import { Modal, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { useWorkspace } from '../useWorkspace.ts';
import styles from './Palette.module.css';
import { usePaletteItems } from './usePaletteItems.ts';

/** Ctrl-K: an exact case number, acts on what is open, recent cases, places, settings; in this order. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common');
  const { ws } = useWorkspace();
  useFocusBack();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const items = usePaletteItems(ws, text);
  const chosen = Math.min(at, items.length - 1);
  const run = (index: number): void => {
    const item = items[index];
    if (item === undefined || item.blocked !== undefined) return;
    onClose();
    setTimeout(item.run);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      yOffset="10vh"
      padding={0}
      aria-label={t('nav.palette')}
    >
      <TextInput
        data-autofocus
        size="lg"
        variant="unstyled"
        className={styles['input']}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        role="combobox"
        aria-expanded
        aria-controls="palette-items"
        aria-activedescendant={items[chosen] === undefined ? undefined : `palette-${chosen}`}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <div id="palette-items" role="listbox" aria-label={t('nav.palette')} className={styles['items']}>
        {items.length === 0 && <p className={styles['nothing']}>{t('palette.nothing')}</p>}
        {items.map((item, index) => (
          <div key={item.id}>
            {items[index - 1]?.group !== item.group && <div className={styles['group']}>{item.group}</div>}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and hears the keys for the option it names */}
            <div
              tabIndex={-1}
              id={`palette-${index}`}
              role="option"
              aria-selected={index === chosen}
              aria-disabled={item.blocked !== undefined}
              className={styles['item']}
              onClick={() => run(index)}
              onPointerMove={() => setAt(index)}
            >
              <span>{item.label}</span>
              {item.blocked !== undefined && <span className={styles['blocked']}>{item.blocked}</span>}
            </div>
          </div>
        ))}
      </div>
    </Modal>
  );
}
