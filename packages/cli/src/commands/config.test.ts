import { expect, test } from 'vitest';
import { upheld } from '../testing/upheld.ts';

const mail = {
  SMTP_URL: 'smtp://ann:s3cret-word@mail.example:587',
  UPHELD_MAIL_FROM: 'Support <support@example.com>',
};
const database = { DATABASE_URL: 'postgres://upheld:s3cret-word@db.example/upheld' };

test('every setting is shown with where it comes from, and no secret', async () => {
  const settings = {
    ...mail,
    ...database,
    UPHELD_SECRET: 's3cret-word-that-is-long-enough-to-sign',
    UPHELD_PORT: '4000',
  };
  for (const args of [
    ['config', 'check'],
    ['config', 'check', '--json'],
  ]) {
    const ran = await upheld(args, { settings });
    expect(ran, ran.err).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('mail.example');
    expect(ran.out).not.toContain('s3cret');
  }
});

test('as JSON for programs', async () => {
  const ran = await upheld(['config', 'check', '--json'], { settings: { UPHELD_PORT: '4000' } });
  expect((JSON.parse(ran.out) as { settings: unknown[] }).settings).toContainEqual(
    expect.objectContaining({ name: 'UPHELD_PORT', value: '4000' }),
  );
});

test('everything that is wrong is told at once', async () => {
  const ran = await upheld(['config', 'check', '--json'], {
    settings: { UPHELD_PORT: 'abc', UPHELD_CLOCK: 'sundial' },
  });
  expect(ran.code).toBe(1);
  const { problems } = JSON.parse(ran.out) as { problems: { setting: string }[] };
  expect(problems.map(({ setting }) => setting)).toEqual(
    expect.arrayContaining(['UPHELD_PORT', 'UPHELD_CLOCK']),
  );
});

test('a simulated clock does not go with a mail server', async () => {
  const ran = await upheld(['config', 'check'], { settings: { ...mail, UPHELD_CLOCK: 'simulated' } });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('simulated-clock-with-mail');
  expect(ran.err).not.toContain('s3cret');
});

test('a setting that means nothing is warned of, with the one that was meant', async () => {
  const ran = await upheld(['config', 'check'], { settings: { UPHELD_POTR: '4000' } });
  expect(ran.code).toBe(0);
  expect(ran.err).toContain('UPHELD_POTR');
  expect(ran.err).toContain('UPHELD_PORT');
});
