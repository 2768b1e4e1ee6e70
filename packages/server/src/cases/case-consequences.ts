import { callsOf } from '@upheld/engine';
import { v7 as uuidv7 } from 'uuid';
import { iso } from '../http/iso.ts';
import type { CaseChange } from './case-change.ts';

/** Positions of the new events that call for acts on other cases. */
export const callingEvents = ({ guide, kase, events }: CaseChange): readonly number[] => [
  ...new Set(callsOf(guide, kase, events).map(({ from }) => from.event)),
];

/** Products that the new events registered, as rows of `registration`; version and serial as the form gave them. */
export function registeredProducts({ accountId, kase, events }: CaseChange) {
  const { form } = kase.opened;
  return events.flatMap((event) =>
    event.type === 'productRegistered'
      ? [
          {
            id: uuidv7(),
            account_id: accountId,
            guide: kase.opened.guide,
            product: event.product,
            version: textOrNull(form['version']),
            serial: textOrNull(form['serial']),
            registered_at: iso(event.at),
          },
        ]
      : [],
  );
}

const textOrNull = (answer: string | number | boolean | undefined): string | null =>
  answer === undefined || answer === '' ? null : String(answer);
