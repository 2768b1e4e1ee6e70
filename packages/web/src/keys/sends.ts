import type { KeyboardEvent } from 'react';

/** `Ctrl-Enter` or `⌘-Enter` sends; the Enter that ends a composed character never does. */
export const sends = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  (event.ctrlKey || event.metaKey) &&
  !event.nativeEvent.isComposing &&
  event.keyCode !== 229;
