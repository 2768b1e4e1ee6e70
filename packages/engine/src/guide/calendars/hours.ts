import { z } from 'zod';
import { minuteRangeOf } from '../../calendar/clock-reading.ts';
import type { Hours } from '../../calendar/definition.ts';
import { fault } from '../shape/scalars.ts';

const hoursFault = fault('hours-invalid', 'Hours are written "09:00-18:00", from 00:00 to 24:00');

const stretch = z
  .string({ error: hoursFault })
  .refine((source) => parseHours(source) !== null, { error: hoursFault })
  .meta({ examples: ['09:00-18:00'] });

export const hours = z.union([stretch, z.array(stretch)], { error: hoursFault }).meta({
  id: 'hours',
  description: 'Hours of a day: "09:00-18:00", or a list of them',
  examples: ['09:00-18:00'],
});

/** `"09:00-18:00"`; null for anything else. An end that is not after its start is on the next day. */
export function parseHours(source: string): Hours | null {
  const [, start, end] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(source) ?? [];
  if (start === undefined || end === undefined) return null;
  return minuteRangeOf([start, end]) ? [start, end] : null;
}

export const hoursOf = (raw: string | readonly string[]): Hours[] =>
  (typeof raw === 'string' ? [raw] : raw).map(parseHours).filter((one) => one !== null);
