import { expect, test } from 'vitest';
import { sampleGuide } from './testing/sample-guide.ts';
import { customerWrites, open, reply, tell } from './testing/story.ts';
import { statusSince } from './status-since.ts';

const guide = sampleGuide({});

test('a status counts from the event that brought it, whatever happened since', () => {
  const { history } = tell(guide, [
    ['2026-11-23 10:00', open()],
    ['2026-11-23 10:30', reply],
    ['2026-11-23 11:00', customerWrites],
    ['2026-11-23 11:30', reply],
  ]);
  const [opened, replied] = history;
  expect(statusSince(history.slice(0, 1))).toBe(opened?.at);
  expect(statusSince(history)).toBe(replied?.at);
});
