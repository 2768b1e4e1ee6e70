import { expect, test } from 'vitest';
import { Timekeeper } from './timekeeper.ts';

test('stories go on one at a time, in the order of time and then of their beginning', async () => {
  const happened: string[] = [];
  const clock: number[] = [];
  const stories = [
    [10, 30],
    [5, 10, 40],
    [10, 10],
  ];
  const keeper = new Timekeeper(stories.length, async (to) => void clock.push(to));
  await Promise.all(
    stories.map(async (steps, story) => {
      for (const at of steps) {
        await keeper.until(at, story);
        happened.push(`${story} begins ${at}`);
        await Promise.resolve();
        happened.push(`${story} ends ${at}`);
      }
      keeper.leave();
    }),
  );
  expect(happened.filter((_, index) => index % 2 === 0)).toEqual([
    '1 begins 5',
    '0 begins 10',
    '1 begins 10',
    '2 begins 10',
    '2 begins 10',
    '0 begins 30',
    '1 begins 40',
  ]);
  happened.forEach((line, index) => {
    if (index % 2 === 1) expect(line).toBe(happened[index - 1]?.replace('begins', 'ends'));
  });
  expect(clock).toEqual([5, 10, 10, 10, 10, 30, 40]);
});

test('a clock that fails fails the story that waits', async () => {
  const keeper = new Timekeeper(1, async () => Promise.reject(new Error('stuck')));
  await expect(keeper.until(1, 0)).rejects.toThrow('stuck');
});
