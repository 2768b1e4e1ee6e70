import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeSettings } from './describe-settings.ts';
import { readSettings, type Environment } from './read-settings.ts';
import { loadSecret } from './secret.ts';
import { settingNames, settingTable } from './setting-table.ts';
import { findUnknownSettings } from './unknown-settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upheld-settings-'));
  await chmod(folder, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(environment: Environment) {
  const result = await readSettings(environment, { projectFolder: folder, workingFolder: folder });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.value;
}

async function problemsOf(environment: Environment) {
  const result = await readSettings(environment, { projectFolder: folder });
  return result.ok ? [] : result.problems.map(({ code, setting }) => `${code} ${setting}`);
}

describe('settings', () => {
  test('need nothing to be given', async () => {
    const settings = await read({});
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      dataFolder: join(folder, '.upheld'),
      databaseUrl: undefined,
      uploadLimitMegabytes: 1024,
      clock: 'real',
      trustedProxies: [],
      logLevel: 'info',
      workers: 4,
      signInsPerMinute: 20,
    });
    expect(new Set(Object.values(settings.sources))).toEqual(new Set(['default']));
  });

  test('are taken from the environment', async () => {
    const settings = await read({
      UPHELD_HOST: '::',
      UPHELD_PORT: '8080',
      UPHELD_DATA: 'data',
      UPHELD_TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8',
      DATABASE_URL: 'postgres://upheld:pw@db/upheld',
      SMTP_URL: 'smtp://mail.example.com:587',
      UPHELD_MAIL_FROM: 'Example Support <support@example.com>',
    });
    expect(settings.baseUrl).toBe('http://localhost:8080');
    expect(settings.dataFolder).toBe(join(folder, 'data'));
    expect(settings.trustedProxies).toEqual(['loopback', '10.0.0.0/8', 'fd00::/8']);
    expect(settings.sources.UPHELD_PORT).toBe('environment');
    expect((await read({ UPHELD_BASE_URL: 'https://support.example.com/desk/' })).baseUrl).toBe(
      'https://support.example.com/desk',
    );
  });

  test('that are empty count as not given', async () => {
    expect((await read({ UPHELD_PORT: '', DATABASE_URL: '', DATABASE_URL_FILE: '' })).port).toBe(3000);
  });

  test('that are wrong are all reported at once', async () => {
    const wrong = {
      UPHELD_PORT: '70000',
      UPHELD_BASE_URL: 'support.example.com',
      UPHELD_CLOCK: 'fast',
      UPHELD_WORKERS: '-1',
      UPHELD_UPLOAD_LIMIT_MB: '1e3',
      UPHELD_TRUST_PROXY: 'everybody',
      UPHELD_MAIL_FROM: 'a@b.example\r\nBcc: c@d.example',
      DATABASE_URL: 'mysql://db',
      UPHELD_SECRET: 'short',
    };
    expect((await problemsOf(wrong)).sort()).toEqual(
      Object.keys(wrong)
        .map((name) => `setting-invalid ${name}`)
        .sort(),
    );
  });

  test('with a beginning for a clock that is not simulated are refused', async () => {
    const result = await readSettings(
      { UPHELD_CLOCK_START: '2026-09-30T17:10:00+08:00' },
      { projectFolder: folder },
    );
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'clock-start-without-simulation',
    ]);
  });

  test('with a simulated clock and a mail server are refused', async () => {
    const mail = { SMTP_URL: 'smtp://mail', UPHELD_MAIL_FROM: 'a@b.example' };
    expect(await problemsOf({ ...mail, UPHELD_CLOCK: 'simulated' })).toEqual([
      'simulated-clock-with-mail UPHELD_CLOCK',
    ]);
    expect(await problemsOf({ ...mail, UPHELD_CLOCK: 'real' })).toEqual([]);
    expect(await problemsOf({ UPHELD_CLOCK: 'simulated' })).toEqual([]);
    expect(await problemsOf({ SMTP_URL: 'smtp://mail' })).toEqual(['setting-missing UPHELD_MAIL_FROM']);
  });
});

describe('a secret setting', () => {
  test('may lie in a file', async () => {
    await writeFile(join(folder, 'url'), 'postgres://upheld:pw@db/upheld\n');
    const settings = await read({ DATABASE_URL_FILE: join(folder, 'url') });
    expect(settings.databaseUrl).toBe('postgres://upheld:pw@db/upheld');
    expect(settings.sources.DATABASE_URL).toBe('file');
    expect(await problemsOf({ DATABASE_URL_FILE: join(folder, 'nothing') })).toEqual([
      'setting-file-unreadable DATABASE_URL_FILE',
    ]);
    expect(
      await problemsOf({ DATABASE_URL_FILE: join(folder, 'url'), DATABASE_URL: 'postgres://db/x' }),
    ).toEqual(['setting-given-twice DATABASE_URL']);
  });

  test('is never shown', async () => {
    const settings = await read({
      DATABASE_URL: 'postgres://upheld:hunter2@db:5433/upheld?sslmode=require&sslpassword=hunter2',
      SMTP_URL: 'smtp://mailer:hunter2@mail:587',
      UPHELD_MAIL_FROM: 'a@b.example',
      UPHELD_SECRET: 'hunter2'.repeat(5),
    });
    const shown = describeSettings(settings);
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown.find((row) => row.name === 'DATABASE_URL')?.value).toBe(
      'postgres://upheld:***@db:5433/upheld?sslmode=require&sslpassword=***',
    );
    const result = await readSettings({ DATABASE_URL: 'mysql://u:hunter2@db' });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  test('is generated once where none is given', async () => {
    const settings = await read({ UPHELD_DATA: folder });
    const first = await loadSecret(settings);
    const second = await loadSecret(settings);
    expect(first).toMatchObject({ ok: true, value: { secret: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(second).toEqual(first);
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'secret'), 'utf8')).toContain(first.ok ? first.value.secret : 'none');
  });

  test('that others can read is refused', async () => {
    await writeFile(join(folder, 'secret'), 'x'.repeat(64));
    await chmod(join(folder, 'secret'), 0o644);
    const loaded = await loadSecret(await read({ UPHELD_DATA: folder }));
    expect(loaded).toMatchObject({ ok: false, problem: { code: 'secret-unusable' } });
  });
});

describe('the setting table', () => {
  test('says what each is for', () => {
    for (const name of settingNames) {
      expect(settingTable[name].meaning, name).not.toBe('');
      expect(settingTable[name].fallback, name).not.toBe('');
    }
  });

  test('finds the setting that a mistyped one was meant to be', () => {
    const environment = {
      UPHELD_PROT: '1',
      UPHELD_SECRET_FILE: 'x',
      UPHELD_TEST_POSTGRES_BIN: 'x',
      PATH: '',
    };
    expect(findUnknownSettings(environment)).toEqual([{ name: 'UPHELD_PROT', suggestion: 'UPHELD_PORT' }]);
    expect(findUnknownSettings({ UPHELD_ZZZZZZZZ: '' })).toEqual([{ name: 'UPHELD_ZZZZZZZZ' }]);
  });
});
