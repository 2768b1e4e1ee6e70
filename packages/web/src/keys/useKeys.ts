import { useEffect, useRef } from 'react';

/** Keys by what they are called: `j`, `?`, `Enter`, `Escape`, `mod+k`, and two in a row, `g q`. */
export type Bindings = Record<string, (event: KeyboardEvent) => void>;

const LEADER_MS = 1_200;
let leaderAt = 0;

/** Whether a dialog or menu stood when the key went down: the Escape that closes it does nothing behind it. */
let floating = false;
addEventListener(
  'keydown',
  () => {
    floating = floatingStands();
  },
  { capture: true },
);

/** Hears keys for as long as the screen stands. Silent in fields, while a character is composed, and behind a dialog or menu. */
export function useKeys(bindings: Bindings, enabled = true): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const name = keyName(event);
      const bound = latest.current[name];
      if (bound === undefined || event.defaultPrevented) return;
      const single = !name.startsWith('mod+');
      if (single && (isTyping(event.target) || floating || !singleKeysOn(name))) return;
      event.preventDefault();
      bound(event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [enabled]);
}

/** Makes `g` lead: the next key is heard as `g …`. Once, in the shell. */
export function useLeader(): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      const plain = event.key === 'g' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const starts = plain && !isTyping(event.target) && Date.now() - leaderAt > LEADER_MS;
      setTimeout(() => {
        leaderAt = starts ? Date.now() : 0;
      });
    };
    addEventListener('keydown', lead);
    return () => removeEventListener('keydown', lead);
  }, []);
}

function keyName(event: KeyboardEvent): string {
  if (event.isComposing || event.key === 'Process') return '';
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return event.altKey ? '' : `mod+${key}`;
  if (event.altKey) return '';
  return Date.now() - leaderAt < LEADER_MS && key !== 'g' ? `g ${key}` : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role=listbox], [role=menu]') !== null)
  );
}

function floatingStands(): boolean {
  return [...document.querySelectorAll('[role=dialog], [role=menu]')].some(
    (each) => each.getClientRects().length > 0,
  );
}

/** Single letters can be switched off (WCAG 2.1.4); arrows, Enter and Escape cannot. */
const singleKeysOn = (name: string): boolean =>
  name.length > 1 && !name.startsWith('g ') ? true : localStorage.getItem('upheld.keys') !== 'off';
