import type { FactView } from '@upheld/contract';

/** Whether a fact says something: not empty, not nought, not "no". */
export const isTelling = ({ value }: Pick<FactView, 'value'>): boolean =>
  value !== '' && value !== 0 && value !== false;
