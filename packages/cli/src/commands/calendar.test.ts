import { once } from 'node:events';
import { expect, test } from 'vitest';
import { launch, upheld } from '../testing/upheld.ts';

const berlin = { timeZone: 'Europe/Berlin', hours: { mon: [['09:00', '17:00']] } };
const question = (id: string, seconds = 1800) =>
  JSON.stringify({ id, calendar: berlin, op: 'add', start: '2026-01-05T09:00:00Z', seconds });
const answersOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('each line is answered in its turn, and a bad one too', async () => {
  const elsewhere = JSON.stringify({
    id: 'b',
    calendar: { ...berlin, timeZone: 'Europe/Nowhere' },
    op: 'add',
    start: '2026-01-05T09:00:00Z',
    seconds: 1,
  });
  const between = JSON.stringify({
    id: 'd',
    calendar: berlin,
    op: 'between',
    start: '2026-01-05T07:00:00Z',
    end: '2026-01-05T09:00:00Z',
  });
  const ran = await upheld(['calendar'], {
    input: [question('a'), elsewhere, '{"id":', '', between].join('\n'),
  });
  expect(ran).toMatchObject({ code: 0, err: '' });
  const [first, second, third, fourth, ...rest] = answersOf(ran.out);
  expect(first).toEqual({ id: 'a', end: '2026-01-05T09:30:00Z' });
  expect(second).toMatchObject({ id: 'b', error: { code: expect.any(String) } });
  expect(third).toMatchObject({ id: null, error: { code: expect.any(String) } });
  expect(fourth).toEqual({ id: 'd', seconds: 3600 });
  expect(rest).toEqual([]);
});

test('10,000 lines are answered in order', async () => {
  const input = Array.from({ length: 10_000 }, (_, index) => question(String(index), index)).join('\n');
  const ran = await upheld(['calendar'], { input });
  expect(ran.code).toBe(0);
  expect(answersOf(ran.out).map((answer) => (answer as { id: string }).id)).toEqual(
    Array.from({ length: 10_000 }, (_, index) => String(index)),
  );
});

test('a line is answered when it comes, not when all have come', async () => {
  const child = launch(['calendar']);
  child.stdin?.write(`${question('a')}\n`);
  const [answer] = child.stdout === null ? [''] : await once(child.stdout.setEncoding('utf8'), 'data');
  expect(JSON.parse(String(answer))).toMatchObject({ id: 'a' });
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a reader that goes away ends it without a word', async () => {
  const child = launch(['calendar']);
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (part) => (err += String(part)));
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${question('a')}\n`);
  if (child.stdout !== null) await once(child.stdout, 'data');
  child.stdout?.destroy();
  const lines = `${question('b')}\n`.repeat(5_000);
  child.stdin?.end(lines);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(err).toBe('');
});
