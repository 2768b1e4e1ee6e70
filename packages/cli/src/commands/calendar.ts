import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { answerCalendarLine } from '@upheld/engine';
import type { Finish } from '../finish.ts';

/** `upheld calendar`: one JSON object a line in, one a line out, in the same order. A bad line is answered, not fatal. */
export const calendarCommand = (_finish: Finish) =>
  new Command('calendar')
    .description('reckon in any calendar: JSON Lines from standard input, answers to standard output')
    .addHelpText(
      'after',
      `
Example line:
  {"id":"x","calendar":{"timeZone":"Europe/Berlin","hours":{"mon":[["09:00","17:00"]]}},"op":"add","start":"2026-01-05T09:00:00Z","seconds":1800}
Operations: "add" (start, seconds, optional pauses) gives end; "between" (start, end, optional pauses) gives seconds.`,
    )
    .action(async () => {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        const flushed = process.stdout.write(`${answerCalendarLine(line)}\n`);
        if (!flushed) await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    });
