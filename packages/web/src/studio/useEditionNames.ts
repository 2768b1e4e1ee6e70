import type { EditionRow } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';

/** An edition in a list: its name, from when it holds, and whether cases are opened under it now. */
export function useEditionNames(): (row: EditionRow) => string {
  const { t } = useTranslation('studio');
  const time = useTime();
  return ({ edition, effective, inForce }) =>
    t(inForce ? 'editionInForce' : 'editionFrom', { edition, date: time.date(effective) });
}
