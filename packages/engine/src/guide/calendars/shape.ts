import { z } from 'zod';
import { byId, date, entry, fault, idKey, text, zone } from '../shape/scalars.ts';
import { hours } from './hours.ts';
import { weekPattern } from './week.ts';

const dayNames = z.record(date, text);

const holidayList = entry({
  days: dayNames.meta({ description: 'Days off, with their names' }),
  extra: dayNames.optional().meta({ description: 'Working days by decree' }),
  'known-until': date.optional(),
});

const weekFault = fault('wrong-value', 'A weekday or a range of them is expected: mon, mon-fri');
const offsetFault = fault('wrong-value', 'An offset from UTC is written "+08:00" or "-05:00"');

const stated = entry({
  label: z.string().min(1),
  offset: z
    .string({ error: offsetFault })
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { error: offsetFault })
    .meta({ examples: ['+00:00'] }),
  hours,
});

const calendar = entry({
  name: text,
  zone,
  week: z
    .record(z.string().regex(weekPattern, { error: weekFault }), hours)
    .meta({ examples: [{ 'mon-sun': '00:00-24:00' }] }),
  holidays: idKey.optional(),
  'extra-hours': hours.optional(),
  special: z.record(date, hours).optional(),
  breaks: z.record(date, hours).optional(),
  stated: z.array(stated).optional(),
});

export const calendars = entry({
  holidays: byId(holidayList).optional(),
  hours: byId(calendar).optional(),
});
export type RawCalendars = z.infer<typeof calendars>;
export type RawCalendar = z.infer<typeof calendar>;
export type RawHolidays = z.infer<typeof holidayList>;
